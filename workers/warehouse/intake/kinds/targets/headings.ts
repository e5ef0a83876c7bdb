import type { KindHeadings } from '../kind_headings'

/** Targets for a metric. */
export const TARGETS: KindHeadings = {
  needed: [[['metric']], [['target']]],
  neededWords: { metric: 'a metric', target: 'a target' },
  fields: {
    metric: ['Metric', 'Measure', 'KPI', 'Indicator'],
    phase: ['Phase', 'School phase', 'Reporting phase'],
    year: ['Year', 'Academic year'],
    area: ['Area', 'Area name', 'Hub', 'Hub name', 'Hub area', 'Region', 'Local authority', 'LA name'],
    target_unit: ['Unit', 'Units', 'Unit of target', 'Target unit', 'Measured in'],
    target: ['Target %', 'Target', 'Target pct', 'Target per cent', 'Target value'],
    source: ['Source', 'Reference', 'Where from'],
  },
}
