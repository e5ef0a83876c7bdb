import type { FileKindDefinition } from '../file_kind_definition'
import { REQUESTS } from './headings'
import { putRequestLookups } from './lookups'
import { requestsReader } from './reader'

/** Requests of schools for volunteers. */
export const definition: FileKindDefinition = {
  headings: REQUESTS,
  contradictedBy: [
    /^(activity|delivery|visit|session|event)date$|^date(of|)(activity|visit|delivery|session|event)$/,
  ],
  reader: requestsReader,
  table: 'requests',
  needsRegister: true,
  readingStep: 3,
  createLookups: putRequestLookups,
  notOfPeople: ['created', 'urn', 'school_name'],
  cellContents: { school_name: 'school_names' },
  unknownWords: {
    request_status: 'request_status_of(request_status) IS NULL',
    request_type: 'match_key(request_type) NOT IN (SELECT wording FROM activity_type_words)',
  },
  keptAsWritten: ['request_type'],
  countedBy: ['created', 'request_status'],
}
