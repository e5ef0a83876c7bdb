import { PLAIN_NUMBER, type CellChecks } from '../cell_check'

/** What of a county pack’s cells may not be understood. */
export const PACK_CELL_CHECKS: CellChecks = {
  counted: "verdict = 'kept'",
  fields: [
    {
      field: 'pack_month',
      unread: "try_strptime(trimmed(written), '%Y-%m') IS NULL",
      expected: 'date',
      rejects: true,
    },
    {
      field: 'pack_value',
      unread: "amount_of(written) IS NULL AND trimmed(written) <> 'c'",
      expected: 'number',
      rejects: true,
    },
    {
      field: 'pack_denominator',
      unread: 'amount_of(written) IS NULL',
      expected: 'number',
      notice: { what: 'a denominator', advice: PLAIN_NUMBER },
    },
  ],
}
