import type { Engine } from '../../../engine'
import { createWordMap } from '../../word_tables'
import { ANY_DISCIPLINE, REQUEST_MODE_WORDS, REQUEST_STATUS_WORDS } from './request_words'
import requestReading from './request_reading.sql?raw'

/** Makes the macros that requests are read by. */
export function putRequestLookups(engine: Engine): void {
  createWordMap(engine, 'request_status_codes', REQUEST_STATUS_WORDS)
  createWordMap(engine, 'request_mode_codes', REQUEST_MODE_WORDS)
  createWordMap(engine, 'any_discipline_words', { any: ANY_DISCIPLINE })
  engine.run(requestReading)
}
