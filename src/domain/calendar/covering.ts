import type { PlacedOccurrence } from './calendar_event'

/** Why one of two events covers for the other. */
export type CoverReason = 'more_years' | 'longer' | 'earlier' | 'alike'

export interface Covering {
  readonly keepsFirst: boolean
  readonly reason: CoverReason
}

type Compared = Pick<PlacedOccurrence, 'years' | 'start' | 'end'>

const minutesOf = ({ start, end }: Compared): number => (end === null ? 0 : end - start)

/**
 * Which of two events can stand for both: the one that meets more years of school, else the longer one, else the earlier
 * one. Of two that are alike the first stays.
 */
export function coveringOf(first: Compared, second: Compared): Covering {
  const tests: readonly (readonly [reason: CoverReason, difference: number])[] = [
    ['more_years', first.years.length - second.years.length],
    ['longer', minutesOf(first) - minutesOf(second)],
    ['earlier', second.start - first.start],
  ]
  const [reason, difference] = tests.find(([, each]) => each !== 0) ?? ['alike', 0]
  return { keepsFirst: difference >= 0, reason }
}

/** A freed visit is not offered to a school further away than this, by road, in km. */
export const FURTHEST_OFFER_KM = 25

/** Whether two events could stand for each other at all: different providers that bring one discipline. */
export const couldCover = (a: PlacedOccurrence, b: PlacedOccurrence): boolean =>
  a.provider !== b.provider && a.disciplines.some((each) => b.disciplines.includes(each))
