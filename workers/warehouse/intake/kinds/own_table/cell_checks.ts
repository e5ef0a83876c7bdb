import type { CellChecks } from '../cell_check'

/** What of the cells of a table of one's own may not be understood; totals are, and are left out. */
export const OWN_CELL_CHECKS: CellChecks = {
  counted: "verdict <> 'left_out'",
  countedIfRejecting: "verdict <> 'left_out'",
  fields: [
    {
      field: 'own_figure',
      unread: "written IN (SELECT own_figure FROM checked_records WHERE verdict = 'bad_count')",
      expected: 'number',
      rejects: true,
    },
  ],
}
