import type { FileKindDescription } from '../file_kind_description'

/** Figures of measures of one’s own. */
export const measures: FileKindDescription = {
  label: 'Measures file',
  hint: 'Measures of your own by month: measure, month, figure, with unit, area and target where there are any',
  repeats: 'another of the same measure, area and month: the first counts',
  dateFields: ['month'],
  fieldLabels: {
    measure: 'Measure',
    month: 'Month',
    figure: 'Figure',
    measure_unit: 'Unit',
    measure_target: 'Target',
    direction: 'More or fewer is better',
  },
}
