import type { VenueCover } from './venue_cover'

/** How many chosen venues reach each school, and what all schools reached are worth. */
export class CoveredValue {
  value = 0
  readonly times: Uint16Array

  constructor(readonly cover: VenueCover) {
    this.times = new Uint16Array(cover.value.length)
  }

  add(venue: number): void {
    const { start, school, value } = this.cover
    for (let at = start[venue]!; at < start[venue + 1]!; at++)
      if (this.times[school[at]!]!++ === 0) this.value += value[school[at]!]!
  }

  remove(venue: number): void {
    const { start, school, value } = this.cover
    for (let at = start[venue]!; at < start[venue + 1]!; at++)
      if (--this.times[school[at]!]! === 0) this.value -= value[school[at]!]!
  }

  /** What adding a venue would bring. */
  gain(venue: number): number {
    const { start, school, value } = this.cover
    let gain = 0
    for (let at = start[venue]!; at < start[venue + 1]!; at++)
      if (this.times[school[at]!] === 0) gain += value[school[at]!]!
    return gain
  }
}
