import { isoDay, month, oneOf, part } from '../../state/address/parts'
import { list } from '../../state/address/shared_parts'

export const reportAddress = {
  view: 'report',
  parts: {
    list,
    /** First day of the month reported on, ISO; null for the last of the log. */
    month: part(month, null),
    /** Only what was reported by this day counts, ISO; null for the month’s last day. */
    asAt: part(isoDay, null),
    /** The two pages, feedback by area and measures of one’s own, or aims and measures. */
    sheet: part(oneOf(['kpi', 'feedback', 'aims']), 'kpi'),
  },
} as const
