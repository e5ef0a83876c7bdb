import { cleanText } from './clean_text'
import { copyField, type RecordCursor } from './records'

const decoder = new TextDecoder()

/** FNV-1a, with its high bits folded into the low ones that choose a slot. */
function hashOf(text: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text[at]!, 0x01000193)
  return hash ^ (hash >>> 15)
}

/** Twice as long, with the same numbers first. */
function twice<T extends Int32Array | Uint8Array>(numbers: T): T {
  const longer = new (numbers.constructor as new (length: number) => T)(numbers.length * 2)
  longer.set(numbers)
  return longer
}

/**
 * The different cells of a column as they stand in the file, quotation marks and all, with how many records have each: of a
 * million few are different, so each is decoded once.
 */
export class DifferentCells {
  #bytes = new Uint8Array(1 << 12)
  /** Where each cell ends in the bytes. */
  #ends = new Int32Array(1 << 8)
  #records = new Int32Array(1 << 8)
  /** By hash, the number of a cell and one more; 0 where there is none. */
  #slots = new Int32Array(1 << 10)
  #size = 0

  /** `most`: how many different ones are counted; no record of any other is. */
  constructor(private readonly most = Infinity) {}

  /**
   * Counts a field of the record just read, an empty one past its last, and gives its number, from 0 in the order of their
   * first records; -1 where it is not counted.
   */
  see(text: Uint8Array, { starts, ends, fields }: RecordCursor, field: number): number {
    return field < fields ? this.#see(text, starts[field]!, ends[field]!) : this.#see(text, 0, 0)
  }

  /** The text of each, cleaned. */
  texts(): string[] {
    return Array.from({ length: this.#size }, (_, cell) => {
      const [from, to] = [this.#startOf(cell), this.#ends[cell]!]
      const out = new Uint8Array(to - from)
      return cleanText(
        decoder.decode(out.subarray(0, copyField(this.#bytes.subarray(0, to), from, to, out, 0))),
      )
    })
  }

  /** How many records have each. */
  records(): Int32Array {
    return this.#records.slice(0, this.#size)
  }

  #see(text: Uint8Array, from: number, to: number): number {
    const mask = this.#slots.length - 1
    let slot = hashOf(text, from, to) & mask
    for (let cell = this.#slots[slot]!; cell !== 0; cell = this.#slots[slot]!) {
      if (this.#isAt(cell - 1, text, from, to)) {
        this.#records[cell - 1]! += 1
        return cell - 1
      }
      slot = (slot + 1) & mask
    }
    if (this.#size === this.most) return -1
    this.#slots[slot] = this.#size + 1
    return this.#add(text, from, to)
  }

  #startOf(cell: number): number {
    return cell === 0 ? 0 : this.#ends[cell - 1]!
  }

  #isAt(cell: number, text: Uint8Array, from: number, to: number): boolean {
    const start = this.#startOf(cell)
    if (this.#ends[cell]! - start !== to - from) return false
    for (let at = from; at < to; at += 1) if (this.#bytes[start + at - from] !== text[at]) return false
    return true
  }

  #add(text: Uint8Array, from: number, to: number): number {
    const cell = this.#size
    const start = this.#startOf(cell)
    while (start + to - from > this.#bytes.length) this.#bytes = twice(this.#bytes)
    this.#bytes.set(text.subarray(from, to), start)
    if (cell === this.#ends.length) {
      this.#ends = twice(this.#ends)
      this.#records = twice(this.#records)
    }
    this.#ends[cell] = start + to - from
    this.#records[cell] = 1
    this.#size += 1
    if (this.#size * 2 > this.#slots.length) this.#makeSlots(this.#slots.length * 2)
    return cell
  }

  #makeSlots(length: number): void {
    this.#slots = new Int32Array(length)
    for (let cell = 0; cell < this.#size; cell += 1) {
      let slot = hashOf(this.#bytes, this.#startOf(cell), this.#ends[cell]!) & (length - 1)
      while (this.#slots[slot] !== 0) slot = (slot + 1) & (length - 1)
      this.#slots[slot] = cell + 1
    }
  }
}
