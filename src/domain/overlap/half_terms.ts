import { isoOfDay } from '../time/academic_year'

/** Half-terms without a term calendar: their first days, the first in September (golden answers of the strategy metrics, h). */
const STARTS = ['09-01', '11-01', '01-01', '02-16', '04-01', '06-01'] as const

export const HALF_TERM_NAMES = [
  'September to October',
  'November to December',
  '1 January to 15 February',
  '16 February to 31 March',
  'April to May',
  'June to August',
] as const

/** 1 for September and October, 6 for June to August, of a day number. */
export function halfTermOf(day: number): number {
  const date = isoOfDay(day).slice(5)
  const ofSpringAndSummer = STARTS.slice(2).filter((start) => start <= date).length
  if (date >= STARTS[1]) return 2
  return date >= STARTS[0] ? 1 : 2 + ofSpringAndSummer
}
