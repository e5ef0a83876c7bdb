import { incompleteWeeks } from '../../domain/files/data_quality'
import type { ReportingLag } from '../../domain/files/data_quality'
import { formatDate } from '../../domain/time/academic_year'
import type { Window } from '../../domain/time/academic_year'
import { agreeing, counted } from '../../domain/words/counted'

/**
 * "Visits after 29 January 2026 are still being reported: nine in ten reports come within 33 days, and the log is as at
 * 3 March 2026." '' where the window ended before, no visit is so late, or the log does not say when its rows were reported.
 */
export function lateReportsSentence(lag: ReportingLag, window: Window): string {
  const { as_at, complete_to, p90, in_last_weeks } = lag
  if (as_at === null || complete_to === null || p90 === null || p90 === 0 || in_last_weeks === 0) return ''
  if (window.to <= complete_to || window.from > as_at) return ''
  return `Visits after ${formatDate(complete_to)} are still being reported: nine in ten reports come within ${p90} days, and the log is as at ${formatDate(as_at)}.`
}

/** "The last 5 weeks are incomplete: one report in ten takes more than 33 days"; a week without visits is not incomplete. */
export function lateReportsFinding(lag: ReportingLag): string {
  const weeks = incompleteWeeks(lag)
  if (weeks === null) return 'How late reports come cannot be told'
  if (weeks === 0) return 'Nine in ten reports come the same day: no week is incomplete'
  const lastWeeks = agreeing(weeks, 'week', `${weeks} weeks`)
  return lag.in_last_weeks === 0
    ? `No week with visits is incomplete: the log has none in its last ${lastWeeks}`
    : `The last ${agreeing(weeks, 'week is', `${weeks} weeks are`)} incomplete: one report in ten takes more than ${lag.p90} days`
}

/** What the day that the log is as at means for its counts, as a clause; '' where it is not known. */
export function lateReportsClause({ as_at, complete_to, in_last_weeks }: ReportingLag): string {
  if (as_at === null || complete_to === null) return ''
  const effect =
    in_last_weeks === 0
      ? `which has no visit after ${formatDate(complete_to)}, so few of its counts will still grow`
      : `so counts after ${formatDate(complete_to)} will still grow`
  return `; the log is as at ${formatDate(as_at)}, ${effect}`
}

/** How the day that the log is as at was chosen, as a sentence; '' where it is not known. */
export function asAtRule({ as_at, dated_later }: ReportingLag): string {
  if (as_at === null) return ''
  const later = counted(dated_later, 'report is', 'reports are')
  return `“As at” is the last day up to which four weeks brought a tenth of the usual number of reports; ${later} dated later.`
}
