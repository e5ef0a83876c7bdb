import type { KindHeadings } from '../kind_headings'

/** Local authorities and the hub of each. */
export const HUB_AREAS: KindHeadings = {
  needed: [[['la_code'], ['la_name']], [['hub']]],
  fields: {
    la_code: ['LA (code)', 'LA code', 'Local authority code', 'LA number'],
    la_name: ['LA (name)', 'LA name', 'Local authority', 'Local authority name', 'LA'],
    hub: [
      'Hub',
      'Hub name',
      'Hub area',
      'STEM Ambassador Hub',
      'STEM Hub',
      'LSIP area',
      'LSIP',
      'Grouping',
      'Area',
    ],
    valid_from: ['Valid from', 'From', 'Start date', 'Effective from'],
  },
}
