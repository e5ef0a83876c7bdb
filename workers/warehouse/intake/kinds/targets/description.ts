import type { FileKindDescription } from '../file_kind_description'

/** Targets. */
export const targets: FileKindDescription = {
  label: 'Targets file',
  hint: 'Metric, phase, year and target %',
  percentFields: ['target'],
  fieldLabels: {
    metric: 'Metric',
    target: 'Target, %',
    source: 'Source',
  },
}
