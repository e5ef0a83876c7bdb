import { isoOfDay, monthNumber } from './academic_year'

/** Whole months from one day number to a later one: 0 until the same day of the next month. Never negative. */
export function wholeMonthsBetween(from: number, to: number): number {
  const [first, last] = [isoOfDay(from), isoOfDay(to)]
  const months = monthNumber(last) - monthNumber(first)
  return Math.max(0, last.slice(8) < first.slice(8) ? months - 1 : months)
}
