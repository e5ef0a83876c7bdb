import { capitalised } from '../domain/words/capitalised'
import { HIDDEN_COUNT, HIDDEN_SYMBOL, isMarkedBase, SMALLEST_BASE } from '../domain/people/small_numbers'
import type { PupilBounds } from '../domain/engagement/encounter_bounds'
import { counted } from '../domain/words/counted'
import { formatCount } from './format_number'

/** What stands in a table for a hidden number of people, small itself or hidden to protect one that is. */
const HIDDEN_WORD = 'hidden'

/** What the marks of a list of schools mean, for the screen. */
export const hiddenFiguresNote = (threshold: number): string =>
  `“Pupils hidden” stands for 1 to ${threshold - 1}, and “FSM hidden” for a share of fewer than ${SMALLEST_BASE} pupils: nobody is to be picked out. Filters, sorting and the need score take what is hidden as not known.`

/** The same for a CSV file. */
export const hiddenFiguresCsvNote = (threshold: number): string =>
  `${HIDDEN_SYMBOL}: hidden, as 1 to ${threshold - 1} pupils or a share of fewer than ${SMALLEST_BASE}`

/** "0", "1,234", "hidden". */
export const formatPeople = (people: number): string =>
  people === HIDDEN_COUNT ? HIDDEN_WORD : formatCount(Math.round(people))

/** "1 volunteer", "1,234 volunteers", "a hidden number of volunteers". */
export const countedPeople = (people: number, one: string, many = `${one}s`): string =>
  people === HIDDEN_COUNT ? `a hidden number of ${many}` : counted(people, one, many)

/** " (small base: 24 pupils)" after a per cent of so few people that one more or less moves it by points; '' of others. */
export const smallBaseMark = (people: number, noun: string): string =>
  isMarkedBase(people) ? ` (small base: ${counted(people, noun)})` : ''

/** "1,234", "a hidden number": before "of", or for a noun that stands elsewhere. */
export const numberOfPeople = (people: number): string =>
  people === HIDDEN_COUNT ? 'a hidden number' : formatCount(people)

/** "Between 3,100 and 9,400 of 41,000", of people known only as bounds, which the worker has made safe to display. */
export function formatBounds({ least, most }: PupilBounds, people: number): string {
  const of = `of ${numberOfPeople(people)}`
  if (people === HIDDEN_COUNT) return `Some or none ${of}`
  if (most === 0) return `None ${of}`
  if (most === HIDDEN_COUNT) return `${capitalised(numberOfPeople(most))} ${of}`
  if (least === most) return `${least === people ? 'All' : formatCount(least)} ${of}`
  return least === 0
    ? `Up to ${formatCount(most)} ${of}`
    : `Between ${formatCount(least)} and ${formatCount(most)} ${of}`
}
