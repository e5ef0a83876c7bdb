import type { FileKindDescription } from '../file_kind_description'

/** Columns about schools. */
export const schoolAttributes: FileKindDescription = {
  label: 'Columns about schools',
  hint: 'A column of URNs (or SEED codes, DE references) beside figures or categories: destinations, FSM, rural class, trusts; you choose the columns',
  repeats: 'another row of the same school',
  takesAttributes: true,
  dateFields: ['valid_from', 'valid_to'],
  fieldLabels: { valid_from: 'Valid from', valid_to: 'Valid to' },
}
