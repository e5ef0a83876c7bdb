import { columnFrom } from '../../../src/domain/column_from'
import { isoOfDay, dayNumber } from '../../../src/domain/time/academic_year'
import type { ReportingLag } from '../../../src/domain/files/data_quality'
import type { EngagementColumns } from './engagement_columns'

const LATE_DAYS = 28
const VERY_LATE_DAYS = 90
/** While a log is kept, four weeks bring at least this share of the usual number of reports, and two at the least. */
const LEAST_SHARE_OF_USUAL = 0.1
const LEAST_REPORTS = 2
const FOUR_WEEKS_DAYS = 28

/**
 * How many days pass between a delivered activity and its report; a report before its activity is an error and left out.
 * The log is as at a day no later than `today` (ISO), which neither a mistyped year nor a late straggler moves.
 * The same as tests/sql/oracle/reporting_lag.sql.
 */
export function reportingLagOf(columns: EngagementColumns, today: string): ReportingLag {
  const { day, reported } = columns
  const lags = new Int32Array(day.length)
  let known = 0
  let notReported = 0
  let negative = 0
  for (let row = 0; row < day.length; row++) {
    const lag = reported[row]! - day[row]!
    if (reported[row]! < 0) notReported++
    else if (lag < 0) negative++
    else lags[known++] = lag
  }
  const sorted = lags.subarray(0, known).sort()
  const p90 = sorted.length === 0 ? null : sorted[Math.ceil(0.9 * sorted.length) - 1]!
  const asAt = lastDayOfReports(columns, dayNumber(today))
  const completeTo = p90 === null || asAt === null ? null : asAt - p90
  return {
    reported: sorted.length,
    not_reported: notReported,
    negative,
    over_28: countOver(sorted, LATE_DAYS),
    over_90: countOver(sorted, VERY_LATE_DAYS),
    median: medianOf(sorted),
    p90,
    as_at: asAt === null ? null : isoOfDay(asAt),
    complete_to: completeTo === null ? null : isoOfDay(completeTo),
    in_last_weeks: completeTo === null ? 0 : countOver(day, completeTo),
    dated_later: asAt === null ? 0 : countOver(reported, asAt) + countOver(columns.otherReports, asAt),
  }
}

/**
 * The last day, no later than `today`, up to which four weeks brought enough reports; null where no report has a day.
 * Usual is the median, over all reports, of how many came in the four weeks up to the day of each.
 */
function lastDayOfReports({ reported, otherReports }: EngagementColumns, today: number): number | null {
  const days = new Int32Array(reported.length + otherReports.length)
    .map((_, row) => reported[row] ?? otherReports[row - reported.length]!)
    .filter((day) => day >= 0 && day <= today)
    .sort()
  const inFourWeeks = reportsInFourWeeks(days)
  const usual = inFourWeeks.toSorted()[(days.length - 1) >> 1]
  if (usual === undefined) return null
  const enough = Math.min(usual, Math.max(LEAST_REPORTS, Math.ceil(LEAST_SHARE_OF_USUAL * usual)))
  return days[inFourWeeks.findLastIndex((count) => count >= enough)]!
}

/** Of each of the `days`, earliest first, how many of them are in the four weeks that end with it. */
function reportsInFourWeeks(days: Int32Array): Int32Array {
  let from = 0
  let to = 0
  return columnFrom(Int32Array, days, (day) => {
    while (days[to] !== undefined && days[to]! <= day) to++
    while (days[from]! <= day - FOUR_WEEKS_DAYS) from++
    return to - from
  })
}

const countOver = (values: Int32Array, limit: number): number =>
  values.reduce((count, value) => (value > limit ? count + 1 : count), 0)

const medianOf = (sorted: Int32Array): number | null =>
  sorted.length === 0 ? null : (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2
