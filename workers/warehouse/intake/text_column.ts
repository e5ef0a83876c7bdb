import { makeData, Utf8, type Data } from 'apache-arrow'
import { cleanText, mayNeedCleaning } from './clean_text'
import { copyField } from './records'

const decoder = new TextDecoder()
const encoder = new TextEncoder()

/** One column of text in Arrow's own form, grown a field at a time. */
export class TextColumn {
  #bytes = new Uint8Array(1 << 16)
  #offsets = new Int32Array(1 << 12)
  #rows = 0

  /** Adds the raw field text[from … to), without its quotation marks and cleaned. */
  append(text: Uint8Array, from: number, to: number): void {
    const start = this.#offsets[this.#rows] ?? 0
    this.#makeRoom(start + to - from)
    this.#rows += 1
    this.#offsets[this.#rows] = this.#clean(start, copyField(text, from, to, this.#bytes, start))
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
