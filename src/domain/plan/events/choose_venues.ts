import { MinHeap } from '../min_heap'
import { CoveredValue } from './covered_value'
import { coverBound } from './cover_bound'
import type { VenueCover } from './venue_cover'

export interface VenueChoice {
  readonly venues: readonly number[]
  /** What the schools within reach of a venue are worth. */
  readonly value: number
  /** No choice of as many venues is worth more than this. */
  readonly bound: number
}

/** Rounds of swaps: each improves the choice or is the last. */
const MOST_ROUNDS = 50

/**
 * Chooses `count` venues so that the schools in reach of one are worth most: greedily, then by exchanging one venue at
 * a time while that helps (maximal covering, PLAN_MODEL §8). The bound says how far from the best it can be at most.
 */
export function chooseVenues(cover: VenueCover, count: number, boundSteps = 60): VenueChoice {
  const covered = new CoveredValue(cover)
  const venues = chooseGreedily(covered, Math.min(count, cover.start.length - 1))
  for (let round = 0; round < MOST_ROUNDS && swapOnce(covered, venues); round++);
  return { venues, value: covered.value, bound: coverBound(cover, venues, covered.value, boundSteps) }
}

/** Gains only fall as venues are added, so a venue whose gain is still the greatest known is the best of all. */
function chooseGreedily(covered: CoveredValue, count: number): number[] {
  const heap = new MinHeap()
  for (let venue = 0; venue < covered.cover.start.length - 1; venue++) heap.push(venue, -covered.gain(venue))
  const chosen: number[] = []
  while (chosen.length < count && heap.size > 0) {
    const venue = heap.pop()
    const gain = covered.gain(venue)
    if (gain < -heap.key) heap.push(venue, -gain)
    else {
      covered.add(venue)
      chosen.push(venue)
    }
  }
  return chosen
}

/** Exchanges each venue for the best other one where that is worth more; false where no exchange is. */
function swapOnce(covered: CoveredValue, venues: number[]): boolean {
  let improved = false
  for (let at = 0; at < venues.length; at++) {
    const venue = venues[at]!
    const before = covered.value
    covered.remove(venue)
    let best = venue
    let bestGain = before - covered.value
    for (let other = 0; other < covered.cover.start.length - 1; other++) {
      const gain = covered.gain(other)
      if (gain > bestGain) {
        best = other
        bestGain = gain
      }
    }
    covered.add(best)
    if (best !== venue) improved = true
    venues[at] = best
  }
  return improved
}
