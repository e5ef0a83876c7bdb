import { isOnsAuthority, onsAreas } from '../../ons_headings'
import type { KindHeadings } from '../kind_headings'

/** Local authorities and the hub of each, or a lookup of the ONS: LAD23CD, LAD23NM, LSIP23CD, LSIP23NM; or LTLA23CD, UTLA23NM. */
export const HUB_AREAS: KindHeadings = {
  needed: [[['la_code'], ['la_name']], [['hub']]],
  neededWords: { la_code: 'a local authority code', la_name: 'a local authority name', hub: 'a hub' },
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
      'LSIP name',
      'LSIP',
      'Combined authority name',
      'Combined authority',
      'LEP name',
      'Grouping',
      'Area',
    ],
    valid_from: ['Valid from', 'From', 'Start date', 'Effective from'],
    valid_to: ['Valid to', 'Valid until', 'To', 'End date', 'Effective to'],
  },
  patterns: {
    la_code: (heading, headings) => isOnsAuthority(heading, headings, 'CD'),
    la_name: (heading, headings) => isOnsAuthority(heading, headings, 'NM'),
    hub: (heading) => onsAreas(heading) !== undefined,
  },
  noPatternsWith: /^(school|establishment)?urn$/,
}
