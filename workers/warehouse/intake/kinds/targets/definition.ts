import type { FileKindDefinition } from '../file_kind_definition'
import { TARGETS } from './headings'
import { putTargetLookups } from './lookups'
import { targetsReader } from './reader'

/** Targets. */
export const definition: FileKindDefinition = {
  headings: TARGETS,
  contradictedBy: [],
  reader: targetsReader,
  table: 'targets',
  readingStep: 4,
  createLookups: putTargetLookups,
  unknownWords: { metric: 'target_metric_of(metric) IS NULL AND NOT says_nothing(metric)' },
}
