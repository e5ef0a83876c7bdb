import { STATEMENT_KINDS } from '../../domain/statement/statement'
import { isoDay, loadedName, month, oneOf, part } from '../../state/address/parts'
import { list } from '../../state/address/shared_parts'

export const reportAddress = {
  view: 'report',
  parts: {
    list,
    /** First day of the month reported on, ISO; null for the last of the log. */
    month: part(month, null),
    /** Only what was reported by this day counts, ISO; null for the month’s last day. */
    asAt: part(isoDay, null),
    /** The two pages, feedback by area and measures of one’s own, aims and measures, statements, or county packs. */
    sheet: part(oneOf(['kpi', 'feedback', 'aims', 'statements', 'packs']), 'kpi'),
    /** Whom statements are for. */
    statements: part(oneOf(STATEMENT_KINDS), 'employer'),
    /** The one that is open, by its key; null for the first. */
    statement: part(loadedName, null),
  },
} as const
