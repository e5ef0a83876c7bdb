/**
 * Counts of people below this are not shown, so that nobody can be picked out (DOMAIN §4.14). Counts of schools and of
 * jobs are never hidden. Nought is shown.
 */
export const MIN_VISIBLE_PEOPLE = 5

/** A per cent of fewer people than this is hidden (DOMAIN §4.14). */
export const SMALLEST_BASE = 10

/** What stands in a column of counts for one that is hidden; -1 stands for one that is not given. */
export const HIDDEN_COUNT = -2

/** What stands in a CSV cell for a hidden value: the symbol of the Department for Education's statistics. */
export const HIDDEN_SYMBOL = 'c'

export const isSmallCount = (people: number): boolean =>
  Math.round(people) > 0 && Math.round(people) < MIN_VISIBLE_PEOPLE

/** A count as it may leave the worker: itself, or HIDDEN_COUNT where it is small. */
export const visibleCount = (people: number): number => (isSmallCount(people) ? HIDDEN_COUNT : people)

/** Whether a per cent of so many people is hidden. One of a base that is not given, below nought, is not. */
export const isSmallBase = (people: number): boolean =>
  people === HIDDEN_COUNT || (people >= 0 && people < SMALLEST_BASE)
