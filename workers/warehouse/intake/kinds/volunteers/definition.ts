import { VOLUNTEERS } from './headings'
import { putVolunteerLookups } from './lookups'
import { volunteersReader } from './reader'
import type { FileKindDefinition } from '../file_kind_definition'

/** Volunteers. Their names, and ways to reach them, stay in the file. */
export const definition: FileKindDefinition = {
  headings: VOLUNTEERS,
  contradictedBy: [
    /^(school|establishment)?urn$/,
    /^(school|establishment)name$|^nameofschool$|^schname$/,
    /^(activity|engagement|event|session|visit|request)(id|date|ref|reference)$/,
  ],
  reader: volunteersReader,
  table: 'volunteers',
  createLookups: putVolunteerLookups,
  rowsArePeople: true,
  cellContents: { employer: 'organisations' },
  unknownWords: {
    volunteer_status: 'volunteer_status_of(volunteer_status) IS NULL AND NOT says_nothing(volunteer_status)',
  },
}
