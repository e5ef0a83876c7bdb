import { CoveredValue } from './covered_value'
import type { VenueChoice } from './choose_venues'
import type { VenueCover } from './venue_cover'

/** What a solver found: venues, and what it has proven that no choice of as many is worth more than. */
export interface SolvedVenues {
  readonly venues: readonly number[]
  readonly bound: number
}

/** What a choice of venues is asked of a solver with; `version` of the open data that it is from. */
export interface VenueProblem {
  readonly version: number
  readonly cover: VenueCover
  readonly count: number
  readonly choice: VenueChoice
}

/**
 * Our choice, or the solver’s where that is worth more by our own sum; the lower of both bounds. Values are whole, so a
 * bound is rounded down. A choice that is not one of as many venues is not taken.
 */
export function betterChoice(cover: VenueCover, ours: VenueChoice, solved: SolvedVenues): VenueChoice {
  const covered = new CoveredValue(cover)
  const isChoice =
    new Set(solved.venues).size === ours.venues.length &&
    solved.venues.length === ours.venues.length &&
    solved.venues.every((venue) => venue >= 0 && venue < cover.start.length - 1)
  if (isChoice) for (const venue of solved.venues) covered.add(venue)
  const { venues, value } =
    isChoice && covered.value > ours.value ? { venues: solved.venues, value: covered.value } : ours
  return { venues, value, bound: Math.max(value, Math.floor(Math.min(ours.bound, solved.bound) + 1e-6)) }
}
