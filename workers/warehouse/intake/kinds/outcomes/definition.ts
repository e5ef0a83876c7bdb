import type { FileKindDefinition } from '../file_kind_definition'
import { OUTCOMES } from './headings'
import { putOutcomeLookups } from './lookups'
import { outcomesReader } from './reader'
import { OUTCOME_STAGING_TABLES } from './staging_tables'

/** Feedback on activities of the log. */
export const definition: FileKindDefinition = {
  headings: OUTCOMES,
  contradictedBy: [
    /^(activity|delivery|visit|session|event)date$|^date(of|)(activity|visit|delivery|session|event)$/,
    /^(school|establishment)?urn$/,
  ],
  reader: outcomesReader,
  table: 'outcomes',
  readingStep: 3,
  createLookups: putOutcomeLookups,
  stagingTables: OUTCOME_STAGING_TABLES,
  notOfPeople: ['activity_id'],
  unknownWords: {
    evaluation_level: 'evaluation_level_of(evaluation_level) IS NULL AND NOT says_nothing(evaluation_level)',
  },
}
