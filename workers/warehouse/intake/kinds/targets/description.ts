import { TARGET_METRICS } from '../../../../../src/domain/targets/target_metrics'
import type { FileKindDescription } from '../file_kind_description'

/** Targets. */
export const targets: FileKindDescription = {
  label: 'Targets file',
  hint: 'Metric (reach, volunteer hours, satisfaction …), phase, area, year and target',
  codeLists: {
    metric: Object.entries(TARGET_METRICS).map(([code, { label }]) => ({ code, label })),
  },
  percentFields: ['target'],
  fieldLabels: {
    metric: 'Metric',
    area: 'Area',
    target: 'Target',
    target_unit: 'Unit',
    source: 'Source',
  },
}
