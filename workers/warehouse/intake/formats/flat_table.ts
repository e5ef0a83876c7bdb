/** A vector inside a flatbuffer: where its first element stands, and how many there are. */
export interface FlatVector {
  readonly at: number
  readonly length: number
}

/**
 * A table of a flatbuffer, the form of Arrow's metadata. Every place is checked to lie within the bytes: what leads out
 * of them throws RangeError.
 */
export class FlatTable {
  readonly #view: DataView
  readonly #at: number

  constructor(view: DataView, at: number) {
    this.#view = view
    this.#at = at
  }

  /** The table at the root of a flatbuffer. */
  static root(view: DataView): FlatTable {
    return new FlatTable(view, view.getUint32(0, true))
  }

  /** Where the table stands in its flatbuffer. */
  get at(): number {
    return this.#at
  }

  byte(slot: number): number {
    const at = this.#place(slot)
    return at === undefined ? 0 : this.#view.getUint8(at)
  }

  /** A 16-bit number. */
  short(slot: number): number {
    const at = this.#place(slot)
    return at === undefined ? 0 : this.#view.getInt16(at, true)
  }

  /** A 64-bit number. */
  long(slot: number): number {
    const at = this.#place(slot)
    return at === undefined ? 0 : Number(this.#view.getBigInt64(at, true))
  }

  /** Writes another 64-bit number over the one that stands there. Throws where the table leaves it out. */
  setLong(slot: number, value: number): void {
    const at = this.#place(slot)
    if (at === undefined) throw new RangeError('a number that is not there to be changed')
    this.#view.setBigInt64(at, BigInt(value), true)
  }

  /** Leaves a field out from now on. */
  leaveOut(slot: number): void {
    const entry = this.#entry(slot)
    if (entry !== undefined) this.#view.setUint16(entry, 0, true)
  }

  table(slot: number): FlatTable | undefined {
    const at = this.#place(slot)
    return at === undefined ? undefined : new FlatTable(this.#view, at + this.#view.getUint32(at, true))
  }

  /** A vector whose elements take `bytes` each, all of them within the flatbuffer. */
  vector(slot: number, bytes: number): FlatVector {
    const place = this.#place(slot)
    if (place === undefined) return { at: 0, length: 0 }
    const start = place + this.#view.getUint32(place, true)
    const length = this.#view.getUint32(start, true)
    if (start + 4 + length * bytes > this.#view.byteLength)
      throw new RangeError('a vector past the end of its flatbuffer')
    return { at: start + 4, length }
  }

  tables(slot: number): FlatTable[] {
    const { at, length } = this.vector(slot, 4)
    return Array.from({ length }, (_, index) => {
      const place = at + 4 * index
      return new FlatTable(this.#view, place + this.#view.getUint32(place, true))
    })
  }

  /** Where the layout says where the field stands; undefined where it goes no further than the fields before it. */
  #entry(slot: number): number | undefined {
    const layout = this.#at - this.#view.getInt32(this.#at, true)
    const entry = 4 + 2 * slot
    return entry >= this.#view.getUint16(layout, true) ? undefined : layout + entry
  }

  /** Where the field's value stands; undefined where the table leaves it out. */
  #place(slot: number): number | undefined {
    const entry = this.#entry(slot)
    const offset = entry === undefined ? 0 : this.#view.getUint16(entry, true)
    return offset === 0 ? undefined : this.#at + offset
  }
}
