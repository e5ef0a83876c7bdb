import type { KindHeadings } from '../kind_headings'
import { SCHOOLS } from '../schools/headings'

/** A school's id beside columns of any heading, and the days between which a row holds. */
export const SCHOOL_ATTRIBUTES: KindHeadings = {
  needed: [[['urn']]],
  neededWords: { urn: 'a URN or another id' },
  fields: {
    urn: [...(SCHOOLS.fields['school_id'] ?? []), 'Establishment URN'],
    valid_from: ['Valid from', 'Effective from', 'Start date', 'From', 'Joined date', 'Date joined'],
    valid_to: ['Valid to', 'Valid until', 'Effective to', 'End date', 'To', 'Left date', 'Date left'],
  },
}
