import type { FileKindDefinition } from '../file_kind_definition'
import { OWN_TABLE } from './headings'
import { ownTableReader } from './reader'

/** A table of one’s own. */
export const definition: FileKindDefinition = {
  headings: OWN_TABLE,
  contradictedBy: [],
  reader: ownTableReader,
  table: 'loaded_jobs',
  replacedBy: 'source_id',
  standsAlone: true,
  readingStep: 4,
  rowsNamedBy: 'own_label',
}
