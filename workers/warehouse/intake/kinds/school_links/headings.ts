import type { KindHeadings } from '../kind_headings'

/** Links of closed schools to those they went on in. */
export const SCHOOL_LINKS: KindHeadings = {
  needed: [[['urn']], [['linked_urn']], [['link_type']]],
  neededWords: { urn: 'a URN', linked_urn: 'the URN of a linked school', link_type: 'a type of link' },
  fields: {
    urn: ['URN'],
    linked_urn: ['LinkURN', 'Linked URN'],
    link_type: ['LinkType', 'Link type'],
    since: ['LinkEstablishedDate', 'Link established date'],
  },
}
