import type { KindHeadings } from '../kind_headings'

/** Figures of measures of one's own, by month. */
export const MEASURES: KindHeadings = {
  needed: [[['measure']], [['month']], [['figure']]],
  neededWords: { measure: 'a measure', month: 'a month', figure: 'a figure' },
  fields: {
    measure: ['Measure', 'Measure name', 'Name of measure', 'KPI', 'Indicator', 'Metric'],
    month: ['Month', 'Reporting month', 'Month ending', 'Month end', 'Period', 'As at month'],
    figure: ['Figure', 'Value', 'Actual', 'Actual figure', 'Result', 'Achieved'],
    measure_unit: ['Unit', 'Units', 'Measured in'],
    area: ['Area', 'Area name', 'Hub', 'Hub name', 'Region', 'Local authority', 'LA name'],
    measure_target: ['Target', 'Target value', 'Target figure'],
    direction: ['Direction', 'Better', 'Good is', 'Which is better'],
  },
}
