import { makeData, Utf8, type Data } from 'apache-arrow'
import { BEYOND_ASCII, cleanText, mayNeedCleaning } from './clean_text'
import { QUOTE } from './character_bytes'
import { mayBeWorthALook } from './privacy/worth_a_look'
import { copyField } from './records'

const decoder = new TextDecoder()
const encoder = new TextEncoder()

/** One column of text in Arrow's own form, grown a field at a time and emptied to be used again. */
export class TextColumn {
  #bytes = new Uint8Array(1 << 16)
  #offsets = new Int32Array(1 << 12)
  #rows = 0
  #isWorthALook = false

  /** A cell may hold something of people. */
  get isWorthALook(): boolean {
    return this.#isWorthALook
  }

  /** Adds the raw field text[from … to), without its quotation marks and cleaned. */
  append(text: Uint8Array, from: number, to: number): void {
    const start = this.#offsets[this.#rows] ?? 0
    this.#makeRoom(start + to - from)
    this.#rows += 1
    const end =
      text[from] === QUOTE
        ? this.#clean(start, copyField(text, from, to, this.#bytes, start))
        : this.#appendBare(text, from, to, start)
    // Only now, for cleaning may have put the offsets in a longer array.
    this.#offsets[this.#rows] = end
    this.#isWorthALook ||= mayBeWorthALook(this.#bytes, start, end)
  }

  /** Takes no rows any more, and keeps its room. The data that it gave before is no longer to be read. */
  empty(): void {
    this.#rows = 0
    this.#isWorthALook = false
  }

  /** Appends a field without quotation marks, looking at each byte once. */
  #appendBare(text: Uint8Array, from: number, to: number, start: number): number {
    const bytes = this.#bytes
    let place = start
    let bits = 0
    for (let at = from; at < to; at += 1) {
      const byte = text[at]!
      bits |= byte
      bytes[place++] = byte
    }
    return bits >= BEYOND_ASCII || mayNeedCleaning(bytes, start, Math.min(start + 1, place))
      ? this.#clean(start, place)
      : place
  }

  /** Cleans the bytes [start … end) of the last field in their place and returns the place after them. */
  #clean(start: number, end: number): number {
    if (!mayNeedCleaning(this.#bytes, start, end)) return end
    const cleaned = encoder.encode(cleanText(decoder.decode(this.#bytes.subarray(start, end))))
    this.#makeRoom(start + cleaned.length)
    this.#bytes.set(cleaned, start)
    return start + cleaned.length
  }

  finish(): Data<Utf8> {
    const end = this.#offsets[this.#rows] ?? 0
    return makeData({
      type: new Utf8(),
      length: this.#rows,
      nullCount: 0,
      valueOffsets: this.#offsets.subarray(0, this.#rows + 1),
      data: this.#bytes.subarray(0, end),
    })
  }

  #makeRoom(bytes: number): void {
    if (bytes > this.#bytes.length) {
      const longer = new Uint8Array(Math.max(bytes, this.#bytes.length * 2))
      longer.set(this.#bytes)
      this.#bytes = longer
    }
    if (this.#rows + 2 > this.#offsets.length) {
      const longer = new Int32Array(this.#offsets.length * 2)
      longer.set(this.#offsets)
      this.#offsets = longer
    }
  }
}
