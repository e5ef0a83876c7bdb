import {
  HIDDEN_COUNT,
  HIDDEN_SYMBOL,
  isSmallCount,
  MIN_VISIBLE_PEOPLE,
  SMALLEST_BASE,
} from '../domain/people/small_numbers'
import type { PupilBounds } from '../domain/engagement/encounter_bounds'

/** What the marks mean, for the screen. */
export const HIDDEN_FIGURES_NOTE = `“Fewer than ${MIN_VISIBLE_PEOPLE} pupils” stands for 1 to ${MIN_VISIBLE_PEOPLE - 1}, and “FSM hidden” for a share of fewer than ${SMALLEST_BASE} pupils: nobody is to be picked out. Filters, sorting and the need score take what is hidden as not known.`

/** The same for a CSV file. */
export const HIDDEN_FIGURES_CSV_NOTE = `${HIDDEN_SYMBOL}: hidden, as 1 to ${MIN_VISIBLE_PEOPLE - 1} pupils or a share of fewer than ${SMALLEST_BASE}`

/** "0", "fewer than 5", "1,234". */
export const formatPeople = (people: number): string =>
  people === HIDDEN_COUNT || isSmallCount(people)
    ? `fewer than ${MIN_VISIBLE_PEOPLE}`
    : Math.round(people).toLocaleString('en-GB')

/**
 * "Between 3,100 and 9,400 of 41,000", of people known only as bounds. A small end stays hidden, and so does one that
 * would reveal by subtraction that only few are left.
 */
export function formatBounds({ least, most }: PupilBounds, people: number): string {
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
