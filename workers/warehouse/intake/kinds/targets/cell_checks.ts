import type { CellCheck, CellChecks } from '../cell_check'

const field = (name: string, fault: string, expected: CellCheck['expected']): CellCheck => ({
  field: name,
  unread: `written IN (SELECT "${name}" FROM checked_records WHERE ${fault})`,
  expected,
  rejects: true,
})

/** What of the cells of targets may not be understood. */
export const TARGET_CELL_CHECKS: CellChecks = {
  counted: 'true',
  fields: [
    field('metric', 'known_metric IS NULL', 'name'),
    field('phase', 'known_phase IS NULL', 'name'),
    field('year', "fault = 'year'", 'date'),
    field('target', "fault = 'target'", 'number'),
    field('target_unit', "fault = 'target_unit'", 'name'),
  ],
}
