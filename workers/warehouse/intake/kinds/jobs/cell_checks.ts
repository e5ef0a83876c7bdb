import type { CellChecks } from '../cell_check'

const IN_USE = "verdict NOT IN ('repeated', 'left_out')"

/** What of the cells of job figures may not be understood. Figures that the publisher withholds are. */
export const JOB_CELL_CHECKS: CellChecks = {
  counted: "verdict <> 'repeated'",
  countedIfRejecting: IN_USE,
  fields: [
    {
      field: 'year',
      unread: 'written IN (SELECT year FROM checked_records WHERE figure_year IS NULL)',
      expected: 'date',
      rejects: true,
    },
    {
      field: 'figure',
      unread: "written IN (SELECT figure FROM checked_records WHERE verdict = 'bad_figure')",
      expected: 'number',
      rejects: true,
    },
    {
      field: 'sex',
      unread: 'written IN (SELECT sex FROM checked_records WHERE read_sex IS NULL)',
      expected: 'name',
      notice: { what: 'a sex', advice: 'write “male”, “female” or “all”' },
    },
  ],
}
