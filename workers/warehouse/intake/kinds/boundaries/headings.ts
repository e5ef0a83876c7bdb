import type { KindHeadings } from '../kind_headings'

/** The columns that formats/boundaries.ts writes. */
export const BOUNDARIES: KindHeadings = {
  needed: [[['outline']]],
  neededWords: { outline: 'an outline of each area' },
  fields: {
    layer: ['Boundary layer'],
    names: ['Boundary names'],
    start_year: ['Boundary start'],
    end_year: ['Boundary end'],
    outline: ['Boundary outline'],
  },
}
