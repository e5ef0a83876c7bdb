import type { Engine } from '../../../engine'
import { createWordMap } from '../../word_tables'
import volunteerReading from './volunteer_reading.sql?raw'
import { DISCIPLINE_WORDS, MODE_WORDS, PHASE_WORDS, VOLUNTEER_STATUS_WORDS } from './volunteer_words'

/** Makes the macros that volunteers are read by. */
export function putVolunteerLookups(engine: Engine): void {
  createWordMap(engine, 'volunteer_status_codes', VOLUNTEER_STATUS_WORDS)
  createWordMap(engine, 'discipline_codes', DISCIPLINE_WORDS)
  createWordMap(engine, 'volunteer_phase_codes', PHASE_WORDS)
  createWordMap(engine, 'volunteer_mode_codes', MODE_WORDS)
  engine.run(volunteerReading)
}
