import type { FileKindDescription } from '../file_kind_description'

/** Links of closed schools. */
export const schoolLinks: FileKindDescription = {
  label: 'School links file',
  hint: 'Get Information about Schools, links: closed URNs and their successors',
  fieldLabels: {
    linked_urn: 'URN of the linked school',
    link_type: 'Type of link',
    since: 'Since',
  },
}
