import type { KindHeadings } from '../kind_headings'

/** What Report saves as a county pack. */
export const COUNTY_PACKS: KindHeadings = {
  needed: [[['pack_organisation']], [['metric_id']], [['pack_month']], [['pack_value']]],
  neededWords: {
    pack_organisation: 'an organisation',
    metric_id: 'the id of a metric',
    pack_month: 'a month',
    pack_value: 'a value',
  },
  fields: {
    pack_organisation: ['Pack organisation'],
    metric_id: ['Metric id'],
    definition_version: ['Definition version'],
    metric_name: ['Metric'],
    metric_unit: ['Unit'],
    pack_grouping: ['Grouping'],
    area: ['Area'],
    pack_month: ['Month'],
    pack_as_at: ['As at'],
    pack_value: ['Value'],
    pack_denominator: ['Denominator'],
  },
}
