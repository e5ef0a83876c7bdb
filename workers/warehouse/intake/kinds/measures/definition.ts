import type { FileKindDefinition } from '../file_kind_definition'
import { MEASURES } from './headings'
import { putMeasureLookups } from './lookups'
import { measuresReader } from './reader'

/** Figures of measures of one’s own. */
export const definition: FileKindDefinition = {
  headings: MEASURES,
  contradictedBy: [/^(school|establishment)?urn$/, /^soc|^sic/],
  reader: measuresReader,
  table: 'own_measures',
  readingStep: 4,
  createLookups: putMeasureLookups,
  notOfPeople: ['month', 'figure'],
}
