import { MOST_RESPONSES } from '../../../../../src/domain/files/plausible_files'
import type { Engine } from '../../../engine'
import { createWordMap } from '../../word_tables'
import outcomeReading from './outcome_reading.sql?raw'
import { EVALUATION_LEVEL_WORDS, OUTCOME_AREA_WORDS } from './outcome_words'

/** Makes the macros that feedback is read by. */
export function putOutcomeLookups(engine: Engine): void {
  createWordMap(engine, 'evaluation_level_codes', EVALUATION_LEVEL_WORDS)
  createWordMap(engine, 'outcome_area_codes', OUTCOME_AREA_WORDS)
  engine.run(`
    CREATE OR REPLACE TEMP MACRO most_responses() AS ${MOST_RESPONSES};
    CREATE OR REPLACE TEMP MACRO fields_on_another_scale() AS []::VARCHAR[]`)
  engine.run(outcomeReading)
}
