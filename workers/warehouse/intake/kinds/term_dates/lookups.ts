import type { PeriodKind } from '../../../../../src/domain/calendar/day_kind'
import type { Engine } from '../../../engine'
import { createWordMap } from '../../word_tables'

const PERIOD_KIND_WORDS: Readonly<Record<PeriodKind, readonly string[]>> = {
  term: ['Term', 'Term time', 'Half of a term'],
  'half-term': ['Half-term', 'Half term', 'Half-term holiday', 'Half term break'],
  holiday: ['Holiday', 'Holidays', 'School holiday', 'Bank holiday', 'Closed', 'Vacation'],
  INSET: ['INSET', 'INSET day', 'Staff training day', 'Training day', 'Non-pupil day'],
  exams: ['Exams', 'Exam', 'Examinations', 'Exam period'],
}

/** Makes the macro that kinds of period are read by. */
export function putTermLookups(engine: Engine): void {
  createWordMap(engine, 'period_kind_codes', PERIOD_KIND_WORDS)
  engine.run(
    'CREATE OR REPLACE TEMP MACRO period_kind_of(written) AS period_kind_codes()[match_key(written)]',
  )
}
