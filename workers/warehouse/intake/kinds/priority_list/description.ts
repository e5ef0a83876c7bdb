import type { FileKindDescription } from '../file_kind_description'

/** A priority list. */
export const priorityList: FileKindDescription = {
  label: 'Priority list file',
  hint: 'A column of URNs; you give its name and date',
  details: 'name_and_date',
}
