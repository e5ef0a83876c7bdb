import { PLAIN_NUMBER, type CellChecks } from '../cell_check'

/** What of a measures file’s cells may not be understood. */
export const MEASURE_CELL_CHECKS: CellChecks = {
  counted: "verdict = 'kept'",
  fields: [
    {
      field: 'month',
      unread: 'month_of(written, is_month_first()) IS NULL',
      expected: 'date',
      rejects: true,
    },
    { field: 'figure', unread: 'measure_figure_of(written) IS NULL', expected: 'number', rejects: true },
    {
      field: 'measure_target',
      unread: 'measure_figure_of(written) IS NULL',
      expected: 'number',
      notice: { what: 'a target', advice: PLAIN_NUMBER },
    },
    {
      field: 'direction',
      unread: 'is_fewer_better(written) IS NULL',
      expected: 'name',
      notice: { what: 'a direction', advice: 'write More or Fewer' },
    },
  ],
}
