import type { Pause, Pieces } from './pieces'
import { cursorAt, readRecord, type RecordCursor } from './records'
import { CARRIAGE_RETURN } from './character_bytes'

/** No table has a longer row; text that seems to has a quotation mark that is never closed. */
export const LONGEST_RECORD = 1 << 25

/** True where what follows `text` cannot belong to the record just read. */
const isOver = (text: Uint8Array, { at, lineEnded }: RecordCursor): boolean =>
  lineEnded && !(at === text.length && text[at - 1] === CARRIAGE_RETURN)

/** The start of a text as far as its last record that is over; empty where not even the first is. */
export function wholeRecordsOf(opening: Uint8Array, delimiter: string): Uint8Array {
  const cursor = cursorAt(0)
  let whole = 0
  while (cursor.at < opening.length) {
    readRecord(opening, cursor, delimiter.charCodeAt(0))
    if (isOver(opening, cursor)) whole = cursor.at
  }
  return opening.subarray(0, whole)
}

/** Puts what is left of the pieces before and the next piece one behind the other, in a place that is used again and again. */
class Held {
  #place = new Uint8Array(0)

  joined(carried: Uint8Array, piece: Uint8Array): Uint8Array {
    if (carried.length === 0) return piece
    const length = carried.length + piece.length
    if (length > this.#place.length) {
      const larger = new Uint8Array(length + (length >> 2))
      larger.set(carried)
      this.#place = larger
    } else this.#place.set(carried)
    this.#place.set(piece, carried.length)
    return this.#place.subarray(0, length)
  }
}

/** Walks through records of a text that is not all held. */
export interface RecordWalk {
  readonly text: Pieces
  readonly delimiter: string
  /** Bytes before the first record. */
  readonly from: number
  /** Handed each record as readRecord leaves it; neither the text nor the cursor stands after the call. */
  readonly visit: (text: Uint8Array, cursor: RecordCursor) => void
  /** What is thrown at a record of more than LONGEST_RECORD bytes. */
  readonly tooLong: () => Error
}

export async function walkRecords(
  { text, delimiter, from, visit, tooLong }: RecordWalk,
  pause: Pause,
): Promise<void> {
  const cursor = cursorAt(0)
  const comma = delimiter.charCodeAt(0)
  let skip = from
  let carried: Uint8Array = new Uint8Array(0)
  const place = new Held()
  for await (const piece of text()) {
    const fresh = piece.subarray(skip)
    skip -= piece.length - fresh.length
    const held = place.joined(carried, fresh)
    let at = 0
    while (at < held.length) {
      cursor.at = at
      readRecord(held, cursor, comma)
      if (!isOver(held, cursor)) break
      at = cursor.at
      visit(held, cursor)
    }
    carried = held.subarray(at)
    if (carried.length > LONGEST_RECORD) throw tooLong()
    await pause(0)
  }
  for (cursor.at = 0; cursor.at < carried.length;) {
    readRecord(carried, cursor, comma)
    visit(carried, cursor)
  }
}
