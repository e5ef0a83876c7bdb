import type { Bounds } from '../engagement/encounter_bounds'

/**
 * Counts of people below this are not shown, so that nobody can be picked out (DOMAIN §4.14). Counts of schools and of
 * jobs are never hidden. Nought is shown.
 */
export const MIN_VISIBLE_PEOPLE = 5

/** A per cent of fewer people than this is hidden (DOMAIN §4.14). */
const SMALLEST_BASE = 10

/** What stands in a column of counts for one that is hidden; -1 stands for one that is not given. */
export const HIDDEN_COUNT = -2

/** What stands in a CSV cell for a hidden value: the symbol of the Department for Education's statistics. */
export const HIDDEN_SYMBOL = 'c'

/** What the marks mean, for the screen. */
export const HIDDEN_FIGURES_NOTE = `“Fewer than ${MIN_VISIBLE_PEOPLE} pupils” stands for 1 to ${MIN_VISIBLE_PEOPLE - 1}, and “FSM hidden” for a share of fewer than ${SMALLEST_BASE} pupils: nobody is to be picked out. Filters, sorting and the need score take what is hidden as not known.`

/** The same for a CSV file. */
export const HIDDEN_FIGURES_CSV_NOTE = `${HIDDEN_SYMBOL}: hidden, as 1 to ${MIN_VISIBLE_PEOPLE - 1} pupils or a share of fewer than ${SMALLEST_BASE}`

export const isSmallCount = (people: number): boolean =>
  Math.round(people) > 0 && Math.round(people) < MIN_VISIBLE_PEOPLE

/** A count as it may leave the worker: itself, or HIDDEN_COUNT where it is small. */
export const visibleCount = (people: number): number => (isSmallCount(people) ? HIDDEN_COUNT : people)

/** Whether a per cent of so many people is hidden. One of a base that is not given, below nought, is not. */
export const isSmallBase = (people: number): boolean =>
  people === HIDDEN_COUNT || (people >= 0 && people < SMALLEST_BASE)

/** "0", "fewer than 5", "1,234". */
export const formatPeople = (people: number): string =>
  people === HIDDEN_COUNT || isSmallCount(people)
    ? `fewer than ${MIN_VISIBLE_PEOPLE}`
    : Math.round(people).toLocaleString('en-GB')

/**
 * "Between 3,100 and 9,400 of 41,000", of people known only as bounds. An end that is small is not said, nor one that
 * would tell by subtraction that only few are left.
 */
export function formatBounds({ least, most }: Bounds, people: number): string {
  if (isSmallCount(people)) return `Some or none of ${formatPeople(people)}`
  const of = `of ${formatPeople(people)}`
  if (most === 0) return `None ${of}`
  if (isSmallCount(most)) return `${capitalised(formatPeople(most))} ${of}`
  const hidden = isSmallCount(people - least) ? people - MIN_VISIBLE_PEOPLE : least
  const from = isSmallCount(hidden) ? 0 : hidden
  const to = isSmallCount(people - most) ? people : most
  if (from === to) return `${from === people ? 'All' : formatPeople(from)} ${of}`
  return from <= 0
    ? `Up to ${formatPeople(to)} ${of}`
    : `Between ${formatPeople(from)} and ${formatPeople(to)} ${of}`
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
