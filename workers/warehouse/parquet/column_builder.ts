import type { Data } from 'apache-arrow'
import type { FlatColumn, FlatPage, PageValues } from './flat_column'

export const setBit = (bits: Uint8Array, at: number): void => {
  bits[at >> 3] = bits[at >> 3]! | (1 << (at & 7))
}

/** Sets the bits from one up to another, eight at a time where they fill a byte. */
function setBits(bits: Uint8Array, from: number, to: number): void {
  const whole = Math.min(to, (from + 7) & ~7)
  for (let at = from; at < whole; at++) setBit(bits, at)
  bits.fill(0xff, whole >> 3, to >> 3)
  for (let at = Math.max(whole, to & ~7); at < to; at++) setBit(bits, at)
}

/** The rows of a page that have a value, `first` being its first row. */
function placesOfFilled(first: number, rows: number, filled: Uint8Array | undefined): Int32Array {
  const places = new Int32Array(rows)
  let count = 0
  for (let row = 0; row < rows; row++) if (!filled || filled[row] === 1) places[count++] = first + row
  return places.subarray(0, count)
}

/** Takes the values of one column in the order of its rows, null or undefined where a row has none. */
export abstract class ColumnBuilder {
  protected row = 0
  private readonly validity: Uint8Array
  private filled = 0

  constructor(protected readonly rows: number) {
    this.validity = new Uint8Array(Math.ceil(rows / 8))
  }

  /** How many rows it has taken. */
  get length(): number {
    return this.row
  }

  add(values: ArrayLike<unknown>): void {
    for (let at = 0; at < values.length; at++, this.row++) {
      const value = values[at]
      if (value === null || value === undefined) continue
      setBit(this.validity, this.row)
      this.filled++
      this.put(value)
    }
  }

  /** Takes a whole column in its pages, after those before it. */
  addColumn({ dictionary, pages }: FlatColumn): void {
    const valuesOf = this.reading(dictionary, pages)
    for (const { rows, filled, values } of pages) {
      const places = placesOfFilled(this.row, rows, filled)
      this.putAll(valuesOf(values), places)
      if (filled) for (const row of places) setBit(this.validity, row)
      else setBits(this.validity, this.row, this.row + rows)
      this.filled += places.length
      this.row += rows
    }
  }

  /** Leaves the rest of the rows without a value. */
  addNothing(rows: number): void {
    this.row += rows
  }

  protected get shared(): { length: number; nullCount: number; nullBitmap: Uint8Array | null } {
    const nullCount = this.rows - this.filled
    return { length: this.rows, nullCount, nullBitmap: nullCount === 0 ? null : this.validity }
  }

  /** Puts the value of the current row. */
  protected abstract put(value: unknown): void

  /** Makes the values of a page of what it holds. */
  protected abstract reading(
    dictionary: ArrayLike<unknown>,
    pages: readonly FlatPage[],
  ): (values: PageValues) => ArrayLike<unknown>

  /** Puts values that `reading` made into these rows. */
  protected abstract putAll(values: ArrayLike<unknown>, rows: Int32Array): void

  /** The column in Arrow; `place`: its place in the table. */
  abstract finish(place: number): Data
}
