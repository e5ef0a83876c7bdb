import type { KindHeadings } from '../kind_headings'

/** Targets for a metric. */
export const TARGETS: KindHeadings = {
  needed: [[['metric']], [['target']]],
  neededWords: { metric: 'a metric', target: 'a target' },
  fields: {
    metric: ['Metric', 'Measure', 'KPI', 'Indicator'],
    phase: ['Phase', 'School phase', 'Reporting phase'],
    year: ['Year', 'Academic year'],
    target: ['Target %', 'Target', 'Target pct', 'Target per cent', 'Target value'],
    source: ['Source', 'Reference', 'Where from'],
  },
}
