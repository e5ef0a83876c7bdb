import type { AcademicYear } from '../time/academic_year'
import type { Reach } from './coverage'

/** Reach of one academic year, for a chart of several. */
export interface YearOfReach {
  readonly year: AcademicYear
  readonly reach: Reach
  /** Per cent; null where none is loaded for that year. */
  readonly targetPct: number | null
  /** False where the log misses part of the year, so that reach may be higher than it shows. */
  readonly whole: boolean
}

/** As many as stand side by side on a page and can still be read. */
const MOST_YEARS = 6

/** The years up to the current one, oldest first. */
export const yearsUpTo = (years: readonly AcademicYear[], current: AcademicYear): readonly AcademicYear[] =>
  years.filter((year) => year <= current).slice(-MOST_YEARS)

/**
 * Whether a log from one day to another, ISO, has the whole of an academic year: schools are seldom visited in its first
 * weeks, or after June. A rule of this app.
 */
export function hasWholeYear(
  year: AcademicYear,
  { historyFrom, historyTo }: { readonly historyFrom: string | null; readonly historyTo: string | null },
): boolean {
  if (historyFrom === null || historyTo === null) return false
  return historyFrom <= `${year}-09-30` && historyTo >= `${year + 1}-06-30`
}
