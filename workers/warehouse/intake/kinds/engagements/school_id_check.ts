import type { CellCheck } from '../cell_check'

/** A school’s id, of which urn_readings says what each text means. It is not checked where no register is loaded. */
export const SCHOOL_ID_CHECK: CellCheck = {
  field: 'urn',
  unread: 'EXISTS (FROM register) AND written IN (SELECT written FROM urn_readings WHERE school_id IS NULL)',
  expected: 'id',
  rejects: true,
}
