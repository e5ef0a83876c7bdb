import type { EngagementStatus } from '../../domain/engagement/engagement'

const ENGAGEMENT_STATUS_LABELS: Record<EngagementStatus, string> = {
  never: 'Never reached',
  lapsed: 'Lapsed',
  quiet: 'Quiet',
  one_off: 'One-off',
  repeat: 'Repeat',
  sustained: 'Sustained',
}

const NONE_IN_HISTORY = 'None in loaded history'

/** The label of a status; of a short history "never reached" would claim too much. */
export const statusLabel = (status: EngagementStatus, shortHistory: boolean): string =>
  status === 'never' && shortHistory ? NONE_IN_HISTORY : ENGAGEMENT_STATUS_LABELS[status]

export const ENGAGEMENT_STATUS_MEANINGS: Record<EngagementStatus, string> = {
  never: 'no delivered activity in the loaded history',
  lapsed: 'active before, nothing in the window, last activity a year or more ago',
  quiet: 'active before, nothing in the window, last activity less than a year ago',
  one_off: 'one day of activity in the window and none in the year before it',
  repeat: 'more than one day of activity, not yet sustained',
  sustained:
    'reached in the window, and either three or more sessions of one series over six weeks, one provider on three or more days over two terms, or active in three of the last four academic years',
}
