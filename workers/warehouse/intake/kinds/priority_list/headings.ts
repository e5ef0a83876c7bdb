import type { KindHeadings } from '../kind_headings'

/** A list of schools. */
export const PRIORITY_LIST: KindHeadings = {
  needed: [[['urn']]],
  neededWords: { urn: 'a URN' },
  fields: {
    urn: ['URN', 'School URN', 'Establishment URN', 'School ID'],
    school_name: ['School name', 'School', 'EstablishmentName', 'Name'],
    postcode: ['Postcode', 'School postcode'],
    local_authority: ['LA (name)', 'Local authority', 'LA name', 'LA'],
    region: ['Region', 'GOR (name)'],
  },
}
