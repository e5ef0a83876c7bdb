import type { ReportLag } from '../../../src/domain/report/report'
import { quantile } from '../../../src/domain/statistics/quantile'
import { dayNumber, isoOfDay } from '../../../src/domain/time/academic_year'
import type { EngagementColumns } from './engagement_columns'

const YEAR_OF_DAYS = 365
const LATE_DAYS = 28
const VERY_LATE_DAYS = 90

/**
 * Days from a delivered activity to its report, over those reported in the 365 days to `asAt` (ISO): by the day of the
 * report, so that late ones are not cut off. Reports before their activity are counted and left out.
 */
export function lagOfReports(
  { day, reported }: Pick<EngagementColumns, 'day' | 'reported'>,
  asAt: string,
): ReportLag {
  const to = dayNumber(asAt)
  const lags: number[] = []
  let negative = 0
  let last = -1
  for (let row = 0; row < day.length; row++) {
    const by = reported[row]!
    if (by < 0 || by > to) continue
    if (by > last) last = by
    if (by <= to - YEAR_OF_DAYS) continue
    if (by < day[row]!) negative++
    else lags.push(by - day[row]!)
  }
  const sorted = Int32Array.from(lags).sort()
  const p90 = lags.length === 0 ? null : quantile(sorted, 0.9)
  const over = (limit: number) => lags.filter((lag) => lag > limit).length
  return {
    reported: lags.length + negative,
    negative,
    median: lags.length === 0 ? null : quantile(sorted, 0.5),
    p90,
    over28: over(LATE_DAYS),
    over90: over(VERY_LATE_DAYS),
    incompleteAfter: p90 === null ? null : isoOfDay(to - Math.ceil(p90)),
    lastReport: last < 0 ? null : isoOfDay(last),
  }
}
