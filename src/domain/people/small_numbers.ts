/**
 * Counts of people from 1 to below the project's threshold are hidden, so that nobody can be picked out (DOMAIN §4.14): 5
 * unless people choose 10, the threshold of the workbooks of the 2021 Census. Counts of schools and of jobs are never
 * hidden. Nought is shown.
 */
export const PEOPLE_THRESHOLDS = [5, 10] as const
export type PeopleThreshold = (typeof PEOPLE_THRESHOLDS)[number]

/** The threshold of a project that has chosen none. */
export const USUAL_THRESHOLD: PeopleThreshold = 5

/** A per cent of fewer people than this is hidden, and one of fewer than MARKED_BASE is marked (DOMAIN §4.14). */
export const SMALLEST_BASE = 10
const MARKED_BASE = 30

/** What stands in a column of counts for one that is hidden; -1 stands for one that is not given. */
export const HIDDEN_COUNT = -2

/** What stands in a CSV cell for a hidden value: the symbol of the Department for Education's statistics. */
export const HIDDEN_SYMBOL = 'c'

export const isSmallCount = (people: number, threshold: number): boolean =>
  Math.round(people) > 0 && Math.round(people) < threshold

/** A count as it may leave the worker: itself, or HIDDEN_COUNT where it is small. */
export const visibleCount = (people: number, threshold: number): number =>
  isSmallCount(people, threshold) ? HIDDEN_COUNT : people

/** A number of people with the ends of its bands, as they may leave the worker: all hidden where one is small. */
export const visibleTogether = <Counts extends Readonly<Record<string, number>>>(
  counts: Counts,
  threshold: number,
): Readonly<Record<keyof Counts, number>> =>
  Object.values(counts).some((people) => isSmallCount(people, threshold))
    ? { ...counts, ...Object.fromEntries(Object.keys(counts).map((name) => [name, HIDDEN_COUNT])) }
    : counts

/** Whether a per cent of so many people is hidden. One of a base that is not given, below nought, is not. */
export const isSmallBase = (people: number): boolean =>
  people === HIDDEN_COUNT || (people >= 0 && people < SMALLEST_BASE)

/** Whether a per cent of so many people is shown with a mark: its base is small. */
export const isMarkedBase = (people: number): boolean => people >= SMALLEST_BASE && people < MARKED_BASE
