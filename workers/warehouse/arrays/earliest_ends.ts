/** No window that begins in a month meets the rule. */
const NO_END = 255

/**
 * Of one school at a time, for every month that a window begins in, the first month that it can end in so that enough
 * activities of one group (a series, or a provider) are in it: at least `fewest` apart from each other by what is counted,
 * and from the first to the last at least `span` of another measure, such as days. A longer window meets it too.
 */
export class EarliestEnds {
  readonly #fewest: number
  readonly #span: number
  /** By group: the school that its numbers are of, its newest row, and the last row that meets the rule with it. */
  readonly #stamp: Int32Array
  readonly #newest: Int32Array
  readonly #oldest: Int32Array
  readonly #day: Int32Array
  /** By row of the school: the next of its group, how many are counted up to it, its measure and its month. */
  #next = new Int32Array(64)
  #rank = new Int32Array(64)
  #measure = new Int32Array(64)
  #month = new Uint8Array(64)
  #rows = 0
  #school = -1
  /** By first month. */
  readonly #ends = new Uint8Array(NO_END)

  constructor(groups: number, fewest: number, span: number) {
    this.#fewest = fewest
    this.#span = span
    this.#stamp = new Int32Array(groups).fill(-1)
    this.#newest = new Int32Array(groups)
    this.#oldest = new Int32Array(groups)
    this.#day = new Int32Array(groups)
  }

  /** Turns to the next school. */
  begin(): void {
    this.#school++
    this.#rows = 0
    this.#ends.fill(NO_END)
  }

  /** Whether the day differs from that of the group's row before. */
  isOtherDay(group: number, day: number): boolean {
    const isOther = this.#stamp[group] !== this.#school || this.#day[group] !== day
    this.#day[group] = day
    return isOther
  }

  /** The next row of the school in order of days. `isCounted`: it is one more beside those of its group before. */
  add(group: number, month: number, measure: number, isCounted: boolean): void {
    const row = this.#rows++
    if (row === this.#next.length) this.#widen()
    const isFirst = this.#stamp[group] !== this.#school
    const last = this.#newest[group]!
    this.#next[row] = -1
    this.#month[row] = month
    this.#measure[row] = measure
    this.#rank[row] = isFirst ? 1 : this.#rank[last]! + (isCounted ? 1 : 0)
    this.#newest[group] = row
    if (isFirst) {
      this.#stamp[group] = this.#school
      this.#oldest[group] = row
      return
    }
    this.#next[last] = row
    let oldest = this.#oldest[group]!
    if (!this.#isMet(oldest, row)) return
    for (let next = this.#next[oldest]!; this.#isMet(next, row); next = this.#next[next]!) oldest = next
    this.#oldest[group] = oldest
    const begin = this.#month[oldest]!
    if (month < this.#ends[begin]!) this.#ends[begin] = month
  }

  #isMet(first: number, last: number): boolean {
    return (
      this.#rank[last]! - this.#rank[first]! >= this.#fewest - 1 &&
      this.#measure[last]! - this.#measure[first]! >= this.#span
    )
  }

  /** A window that begins earlier has in it what one has that begins later. */
  writeTo(ends: Uint8Array, from: number, months: number): void {
    let earliest = NO_END
    for (let month = months - 1; month >= 0; month--) {
      earliest = Math.min(earliest, this.#ends[month]!)
      ends[from + month] = earliest
    }
  }

  #widen(): void {
    const wider = (column: Int32Array<ArrayBuffer>) => {
      const made = new Int32Array(2 * column.length)
      made.set(column)
      return made
    }
    const months = new Uint8Array(2 * this.#month.length)
    months.set(this.#month)
    this.#next = wider(this.#next)
    this.#rank = wider(this.#rank)
    this.#measure = wider(this.#measure)
    this.#month = months
  }
}
