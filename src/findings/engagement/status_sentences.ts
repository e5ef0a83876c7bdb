import type { EngagementStatus } from '../../domain/engagement/engagement'
import type { LoadedHistory } from '../../domain/engagement/loaded_history'
import { formatDate } from '../../domain/time/academic_year'

const ENGAGEMENT_STATUS_LABELS: Record<EngagementStatus, string> = {
  never: 'Never in the log',
  lapsed: 'Lapsed',
  quiet: 'Quiet',
  one_off: 'One-off',
  repeat: 'Repeat',
  sustained: 'Sustained',
}

const NONE_IN_HISTORY = 'None in loaded history'

/**
 * The label of a status. "Never in the log" stands only for a log that goes back far enough and ends with the window.
 */
export function statusLabel(status: EngagementStatus, { isShort, until }: LoadedHistory): string {
  if (status !== 'never') return ENGAGEMENT_STATUS_LABELS[status]
  if (until !== null) return `${isShort ? NONE_IN_HISTORY : 'Not reached'} by ${formatDate(until)}`
  return isShort ? NONE_IN_HISTORY : ENGAGEMENT_STATUS_LABELS.never
}

/** The same in as little room as a chip or a column of a table has. */
export function statusShortLabel(status: EngagementStatus, history: LoadedHistory): string {
  if (status !== 'never') return statusLabel(status, history)
  if (history.isShort) return NONE_IN_HISTORY
  return history.until === null ? 'Never' : 'Not by then'
}

/** What else a reader needs to know of a status; '' for nothing. */
export const ENGAGEMENT_STATUS_NOTES: Record<EngagementStatus, string> = {
  never: 'A log that does not go back two years cannot say “never”.',
  lapsed: 'Drawn and filtered together with “quiet”.',
  quiet: 'Drawn and filtered together with “lapsed”. It cannot occur in a whole academic year.',
  one_off: '',
  repeat: '',
  sustained: '',
}

export const ENGAGEMENT_STATUS_MEANINGS: Record<EngagementStatus, string> = {
  never: 'no delivered activity in the loaded history up to the end of the window',
  lapsed: 'active before, nothing in the window, last activity a year or more ago',
  quiet: 'active before, nothing in the window, last activity less than a year ago',
  one_off: 'one day of activity in the window and none in the year before it',
  repeat: 'more than one day of activity, not yet sustained',
  sustained:
    'reached in the window, and either three or more sessions of one series over six weeks, one provider on three or more days over two terms, or active in three of the last four academic years',
}
