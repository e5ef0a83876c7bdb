import type { CellCheck, CellChecks } from '../cell_check'

const urn = (field: string): CellCheck => ({
  field,
  unread: 'urn_of(written) IS NULL',
  expected: 'id',
  rejects: true,
})

/** What of the cells of school links may not be understood. */
export const LINK_CELL_CHECKS: CellChecks = {
  counted: "verdict = 'kept'",
  countedIfRejecting: "verdict NOT IN ('repeated', 'left_out')",
  fields: [
    urn('urn'),
    urn('linked_urn'),
    {
      field: 'since',
      unread: 'date_of(written, is_month_first()) IS NULL',
      expected: 'date',
      notice: { what: 'a day of the link', advice: 'write it as 31/12/2024' },
    },
  ],
}
