import { academicYearLabel } from './academic_year'
import type { AcademicYear } from './academic_year'
import { reachRate } from './coverage'
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

/** The years up to the one shown, oldest first. */
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

/** "Reach rose from 41% in 2019/20 to 58% in 2024/25": of whole years alone; of fewer than two, what there is. */
export function yearsFinding(
  years: readonly YearOfReach[],
  sayRate: (rate: number | null) => string,
): string {
  const whole = years.filter((each) => each.whole && each.reach.schools > 0)
  const [first, last] = [whole[0], whole.at(-1)]
  if (!first || !last || first === last) return 'Reach by academic year'
  const [before, after] = [first, last].map(({ reach }) => sayRate(reachRate(reach)))
  const [since, until] = [academicYearLabel(first.year), academicYearLabel(last.year)]
  if (before === after) return `Reach was ${after} in ${until}, as in ${since}`
  const rose = (reachRate(last.reach) ?? 0) > (reachRate(first.reach) ?? 0)
  return `Reach ${rose ? 'rose' : 'fell'} from ${before} in ${since} to ${after} in ${until}`
}
