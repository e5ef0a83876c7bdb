import { Refusal } from './refusal'
import { LINE_FEED } from './character_bytes'

/** Bytes from the start, piece by piece, as often as need be: never all of them at once. A piece may be of any length. */
export type Pieces = () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/** Awaited as reading goes on, with the bytes read from the disk since it was last; throws to stop the reading. */
export type Pause = (bytes: number) => Promise<void>

const PIECE = 1 << 22
/** Milliseconds of work after which messages to this worker are let in. */
const LONGEST_WORK = 50

/** A turn of the event loop, so that a message asking to cancel, or asking a question, can arrive. */
export const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

/** Takes a turn now and then, and then calls `onTurn` with all the bytes read so far; it may throw to stop. */
export function pausing(onTurn: (read: number) => void): Pause {
  let read = 0
  let last = performance.now()
  return async (bytes) => {
    read += bytes
    if (performance.now() - last < LONGEST_WORK) return
    await turn()
    last = performance.now()
    onTurn(read)
  }
}

/** Bytes that are held already. */
export const heldPieces = (bytes: Uint8Array): Pieces =>
  function* () {
    for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE)
  }

/** Bytes of a file that a person chose. Throws Refusal where the disk does not give them. */
export async function bytesFrom(name: string, file: Blob, from: number, to: number): Promise<Uint8Array> {
  const slice = file.slice(from, to)
  const bytes = await slice.arrayBuffer().catch((reason: unknown) => {
    // A folder, or a file that is moved or changed after it was chosen, is a DOMException of some name or other.
    if (reason instanceof RangeError) throw reason
  })
  if (bytes?.byteLength === slice.size) return new Uint8Array(bytes)
  throw new Refusal(
    name,
    `${name} could not be read: it was moved or changed since it was chosen, or is a folder, so choose the file again.`,
  )
}

/** A file on the person's disk, or a part of one. */
export const piecesOfFile = (name: string, file: Blob, pause: Pause): Pieces =>
  async function* () {
    for (let at = 0; at < file.size; at += PIECE) {
      const bytes = await bytesFrom(name, file, at, at + PIECE)
      await pause(bytes.length)
      yield bytes
    }
  }

/** Pieces one after another as one array. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [only, ...more] = pieces
  if (only && more.length === 0) return only
  const out = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    out.set(piece, at)
    at += piece.length
  }
  return out
}

/** The first `length` bytes, or all where there are fewer. */
export async function openingOf(pieces: Pieces, length: number): Promise<Uint8Array> {
  const read: Uint8Array[] = []
  let left = length
  for await (const piece of pieces()) {
    read.push(piece.subarray(0, left))
    left -= piece.length
    if (left <= 0) break
  }
  return joined(read)
}

/** The pieces as far as the last line that ends within the first `most` bytes, or as all of those where none does. */
export const firstLines = (pieces: Pieces, most: number): Pieces =>
  async function* () {
    let left = most
    for await (const piece of pieces()) {
      if (piece.length >= left) {
        const lines = piece.subarray(0, left).lastIndexOf(LINE_FEED) + 1
        yield piece.subarray(0, lines === 0 ? left : lines)
        return
      }
      yield piece
      left -= piece.length
    }
  }

/** All of the bytes at once, for formats that can be read in no other way. Throws Refusal past `most` of them. */
export async function wholeOf(file: string, pieces: Pieces, most: number): Promise<Uint8Array> {
  const whole = await openingOf(pieces, most + 1)
  if (whole.length <= most) return whole
  throw new Refusal(
    file,
    `${file} is larger than a file of its format can be to be read here: save the table as CSV and load that.`,
  )
}
