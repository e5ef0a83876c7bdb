import { PLAUSIBLE_IN_FILES } from '../../../../../src/domain/files/plausible_files'
import { noticesOfUnusualRows } from '../../unusual_rows'
import type { CellCheck, CellChecks } from '../cell_check'
import type { KindReader } from '../kind_reader'
import checkTermDates from './term_dates.sql?raw'

const rejecting = (field: string, unread: string, expected: CellCheck['expected']): CellCheck => ({
  field,
  unread,
  expected,
  rejects: true,
})

/** What of the cells of term dates may not be understood. */
const TERM_CELL_CHECKS: CellChecks = {
  counted: 'true',
  fields: [
    {
      ...rejecting(
        'term_authority',
        'written NOT IN (SELECT term_authority FROM checked_records WHERE is_known_authority)',
        'id',
      ),
      needsRegister: true,
    },
    rejecting('term_from', 'date_of(written, is_month_first()) IS NULL', 'date'),
    rejecting('term_to', 'date_of(written, is_month_first()) IS NULL', 'date'),
    rejecting('term_kind', 'period_kind_of(written) IS NULL', 'name'),
  ],
}

export const termDatesReader: KindReader = {
  cellChecks: TERM_CELL_CHECKS,
  read({ engine }) {
    engine.run(checkTermDates)
    const { daysOfPeriod } = PLAUSIBLE_IN_FILES
    return {
      notices: noticesOfUnusualRows(engine, "(FROM checked_records WHERE verdict = 'kept')", [
        {
          where: `last_day - first_day >= ${daysOfPeriod}`,
          says: [
            `period lasts more than ${daysOfPeriod} days`,
            `periods last more than ${daysOfPeriod} days`,
          ],
        },
      ]),
    }
  },
}
