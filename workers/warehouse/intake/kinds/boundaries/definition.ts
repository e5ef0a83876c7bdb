import type { FileKindDefinition } from '../file_kind_definition'
import { BOUNDARIES } from './headings'
import { boundariesReader } from './reader'

/** Boundaries of areas. */
export const definition: FileKindDefinition = {
  headings: BOUNDARIES,
  contradictedBy: [],
  reader: boundariesReader,
  table: 'boundaries',
  replacedBy: 'file',
  needsRegister: true,
  namesNoPeople: true,
  readingStep: 4,
}
