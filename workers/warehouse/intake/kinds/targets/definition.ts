import type { FileKindDefinition } from '../file_kind_definition'
import { TARGETS } from './headings'
import { targetsReader } from './reader'

/** Targets. */
export const definition: FileKindDefinition = {
  headings: TARGETS,
  contradictedBy: [],
  reader: targetsReader,
  table: 'targets',
  readingStep: 4,
}
