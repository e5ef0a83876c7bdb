import type { FileKindDefinition } from '../file_kind_definition'
import { TERM_DATES } from './headings'
import { putTermLookups } from './lookups'
import { termDatesReader } from './reader'

/** Terms, holidays, INSET days and exams of local authorities. */
export const definition: FileKindDefinition = {
  headings: TERM_DATES,
  contradictedBy: [/^(school|establishment)?urn$/, /^event(name|title|)$/, /^provider(name|)$/],
  reader: termDatesReader,
  table: 'term_dates',
  needsRegister: true,
  readingStep: 3,
  createLookups: putTermLookups,
  unknownWords: { term_kind: 'period_kind_of(term_kind) IS NULL AND NOT says_nothing(term_kind)' },
  countedBy: ['term_from', 'term_to', 'term_kind'],
}
