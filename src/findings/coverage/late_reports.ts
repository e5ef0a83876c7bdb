import type { ReportingLag } from '../../domain/files/data_quality'
import { formatDate } from '../../domain/time/academic_year'
import type { Window } from '../../domain/time/academic_year'

/**
 * "Visits after 29 January 2026 are still being reported: nine in ten reports come within 33 days, and the log is as at
 * 3 March 2026." '' where the window ended before, or the log does not say when its rows were reported.
 */
export function lateReportsSentence({ as_at, complete_to, p90 }: ReportingLag, window: Window): string {
  if (as_at === null || complete_to === null || p90 === null || p90 === 0) return ''
  if (window.to <= complete_to || window.from > as_at) return ''
  return `Visits after ${formatDate(complete_to)} are still being reported: nine in ten reports come within ${p90} days, and the log is as at ${formatDate(as_at)}.`
}
