import type { FileKindDefinition } from '../file_kind_definition'
import { ENGAGEMENTS } from './headings'
import { engagementsReader } from './reader'

/** A log of engagements. */
export const engagements: FileKindDefinition = {
  headings: ENGAGEMENTS,
  contradictedBy: [],
  reader: engagementsReader,
  table: 'engagements',
  needsRegister: true,
}
