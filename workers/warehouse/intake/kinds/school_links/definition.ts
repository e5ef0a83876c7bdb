import type { FileKindDefinition } from '../file_kind_definition'
import { SCHOOL_LINKS } from './headings'
import { schoolLinksReader } from './reader'

/** Links of closed schools. */
export const definition: FileKindDefinition = {
  headings: SCHOOL_LINKS,
  contradictedBy: [],
  reader: schoolLinksReader,
  table: 'school_links',
}
