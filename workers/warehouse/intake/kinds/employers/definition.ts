import type { FileKindDefinition } from '../file_kind_definition'
import { EMPLOYERS } from './headings'
import { employersReader } from './reader'

/** Employers. */
export const employers: FileKindDefinition = {
  headings: EMPLOYERS,
  contradictedBy: [],
  reader: employersReader,
  table: 'employers',
  mayListPeople: true,
}
