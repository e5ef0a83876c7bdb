import { mayNeedCleaning } from '../../clean_text'
import type { SeenIds } from '../../first_look'
import { fieldOf, type RecordCursor } from '../../records'
import { matchKey } from '../../match_key'

const encoder = new TextEncoder()

/** Two hashes of 32 bits of bytes that are added one by one. */
class TwoHashes {
  one = 0
  other = 0

  begin(): void {
    this.one = 0x9e3779b9
    this.other = 0x41c6ce57
  }

  add(byte: number): void {
    this.one = Math.imul(this.one ^ byte, 2654435761)
    this.other = Math.imul(this.other ^ byte, 1597334677)
  }

  end(): void {
    const { one, other } = this
    this.one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909)
    this.other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909)
  }
}

const isSpace = (byte: number | undefined): boolean =>
  byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d

/** A small letter or a digit as it stands, a capital letter as a small one, and 0 for anything else. */
function keyByte(byte: number): number {
  if (byte >= 0x41 && byte <= 0x5a) return byte + 0x20
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x30 && byte <= 0x39) ? byte : 0
}

const PART_END = 0x7c

/** Where the columns of a log stand that tell its rows apart; undefined where it has none. */
export interface RowIdPositions {
  readonly id: number | undefined
  /** Columns that, beside the date, make an occasion. */
  readonly occasion: readonly number[]
}

/** An id that several rows have, and whether those rows are of different occasions. */
export interface RepeatedId {
  readonly id: string
  readonly shared: boolean
}

/** Every id that several rows have; `partsOf` gives what each wording of a date, by its number, says. */
export function repeatedIds(
  { repeated, shared, otherDates }: SeenIds,
  partsOf: () => readonly (string | null)[],
): RepeatedId[] {
  const parts = otherDates.length > 0 ? partsOf() : []
  const onOtherDays = new Set<number>()
  for (let at = 0; at < otherDates.length; at += 3)
    if (parts[otherDates[at + 1]!] !== parts[otherDates[at + 2]!]) onOtherDays.add(otherDates[at]!)
  return [...repeated].map(([id, written]) => ({
    id: written.replace(/^[ \t\n\r]+|[ \t\n\r]+$/g, ''),
    shared: shared.has(id) || onOtherDays.has(id),
  }))
}

/**
 * The ids of the rows of a log, each as a hash with the occasion of its first row. What stands in the text is kept of those
 * alone that several rows have.
 */
export class RowIds {
  readonly #positions: RowIdPositions
  readonly #hash = new TwoHashes()
  #slots = new Int32Array(1 << 12)
  /** Of each id: two hashes of it, two of the occasion of its first row but for the date, and the number of that date. */
  #ids = new Int32Array(5 << 10)
  #size = 0
  readonly #repeated = new Map<number, string>()
  readonly #shared = new Set<number>()
  readonly #otherDates: number[] = []

  constructor(positions: RowIdPositions) {
    this.#positions = positions
  }

  /** `date`: the number of the wording of the record’s date. */
  see(text: Uint8Array, cursor: RecordCursor, date: number): void {
    const { id } = this.#positions
    if (id === undefined || !this.#hashId(text, cursor, id)) return
    const { one, other } = this.#hash
    this.#hashOccasion(text, cursor)
    const found = this.#find(one, other)
    if (found === -1) return this.#add(one, other, date)
    if (!this.#repeated.has(found)) this.#repeated.set(found, fieldOf(text, cursor, id))
    const at = found * 5
    if (this.#ids[at + 2] !== this.#hash.one || this.#ids[at + 3] !== this.#hash.other)
      this.#shared.add(found)
    else if (this.#ids[at + 4] !== date) this.#otherDates.push(found, this.#ids[at + 4]!, date)
  }

  seen(): SeenIds {
    return { repeated: this.#repeated, shared: this.#shared, otherDates: this.#otherDates }
  }

  /** False where the record has no id. */
  #hashId(text: Uint8Array, cursor: RecordCursor, position: number): boolean {
    if (position >= cursor.fields) return false
    let bytes = text
    let from = cursor.starts[position]!
    let to = cursor.ends[position]!
    if (mayNeedCleaning(text, from, to)) {
      bytes = encoder.encode(fieldOf(text, cursor, position))
      from = 0
      to = bytes.length
    }
    while (from < to && isSpace(bytes[from])) from += 1
    while (from < to && isSpace(bytes[to - 1])) to -= 1
    this.#hash.begin()
    for (let at = from; at < to; at += 1) this.#hash.add(bytes[at]!)
    this.#hash.end()
    return from < to
  }

  #hashOccasion(text: Uint8Array, cursor: RecordCursor): void {
    this.#hash.begin()
    for (const position of this.#positions.occasion) {
      if (position < cursor.fields) this.#addKey(text, cursor, position)
      this.#hash.add(PART_END)
    }
    this.#hash.end()
  }

  /** Adds the match key of a cell. */
  #addKey(text: Uint8Array, cursor: RecordCursor, position: number): void {
    const from = cursor.starts[position]!
    const to = cursor.ends[position]!
    if (mayNeedCleaning(text, from, to)) {
      const key = matchKey(fieldOf(text, cursor, position))
      for (let at = 0; at < key.length; at += 1) this.#hash.add(key.charCodeAt(at))
      return
    }
    for (let at = from; at < to; at += 1) {
      const byte = keyByte(text[at]!)
      if (byte !== 0) this.#hash.add(byte)
    }
  }

  #find(one: number, other: number): number {
    const mask = this.#slots.length - 1
    for (let slot = one & mask; this.#slots[slot] !== 0; slot = (slot + 1) & mask) {
      const id = this.#slots[slot]! - 1
      if (this.#ids[id * 5] === one && this.#ids[id * 5 + 1] === other) return id
    }
    return -1
  }

  #add(one: number, other: number, date: number): void {
    if ((this.#size + 1) * 5 > this.#ids.length) {
      const longer = new Int32Array(this.#ids.length * 2)
      longer.set(this.#ids)
      this.#ids = longer
    }
    const at = this.#size * 5
    this.#ids[at] = one
    this.#ids[at + 1] = other
    this.#ids[at + 2] = this.#hash.one
    this.#ids[at + 3] = this.#hash.other
    this.#ids[at + 4] = date
    this.#size += 1
    if (this.#size * 2 > this.#slots.length) this.#makeSlots(this.#slots.length * 2)
    else this.#putInSlot(this.#size - 1)
  }

  #makeSlots(length: number): void {
    this.#slots = new Int32Array(length)
    for (let id = 0; id < this.#size; id += 1) this.#putInSlot(id)
  }

  #putInSlot(id: number): void {
    const mask = this.#slots.length - 1
    let slot = this.#ids[id * 5]! & mask
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask
    this.#slots[slot] = id + 1
  }
}
