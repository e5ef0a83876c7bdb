import { ACTIVITY_TYPES } from '../../../../../src/domain/engagement/engagement'
import type { Engine } from '../../../engine'
import { createTable } from '../../create_table'
import { createWordMap, createWordTable } from '../../word_tables'
import { ACTIVITY_TYPE_WORDS } from './activity_type_words'
import { DELIVERY_MODE_WORDS, ENGAGEMENT_STATUS_WORDS, YES_NO_WORDS } from './engagement_words'
import statusReading from './status_reading.sql?raw'

/** Makes the macros and small tables that a log is read by. */
export function putLogLookups(engine: Engine): void {
  const types = Object.entries(ACTIVITY_TYPES)
  const words = Object.fromEntries(
    types.map(([code, { label }]) => [
      code,
      [label, ...(ACTIVITY_TYPE_WORDS[code as keyof typeof ACTIVITY_TYPES] ?? [])],
    ]),
  )
  createWordTable(engine, 'activity_type_words', words)
  createWordMap(engine, 'activity_type_codes', words)
  createWordMap(engine, 'yes_no_answers', YES_NO_WORDS)
  createWordMap(engine, 'status_codes', ENGAGEMENT_STATUS_WORDS)
  createWordTable(engine, 'delivery_mode_words', DELIVERY_MODE_WORDS)
  engine.run(statusReading)
  createTable(engine, 'activity_types', {
    code: types.map(([code]) => code),
    meets: types.map(([, { kind }]) => (kind === 'indirect' ? 'others' : 'pupils')),
  })
}
