import type { FileKindDescription } from '../file_kind_description'

/** Job figures. */
export const jobs: FileKindDescription = {
  label: 'Job figures file',
  hint: 'Nomis or ONS table of jobs by occupation or industry, for class of 30',
  repeats: 'a figure already read of the same area, group and year',
  opens: 'class_of_30',
  fieldLabels: {
    employment_status: 'Employment status',
    value_type: 'Kind of value',
    split: 'What else splits each figure',
    margin: 'Confidence interval (±)',
    counted: 'What is counted',
  },
}
