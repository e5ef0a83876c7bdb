import { ACTIVITY_TYPES } from '../../../../../src/domain/engagement/engagement'
import type { Engine } from '../../../engine'
import { putColumns } from '../../columns_into_table'
import { makeWordMap, putWords } from '../../word_tables'
import { ACTIVITY_TYPE_WORDS } from './activity_type_words'
import { DELIVERY_MODE_WORDS, STATUS_WORDS, YES_NO_WORDS } from './engagement_words'
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
  putWords(engine, 'activity_type_words', words)
  makeWordMap(engine, 'yes_no_answers', YES_NO_WORDS)
  makeWordMap(engine, 'status_codes', STATUS_WORDS)
  putWords(engine, 'delivery_mode_words', DELIVERY_MODE_WORDS)
  engine.run(statusReading)
  putColumns(engine, 'activity_types', {
    code: types.map(([code]) => code),
    meets: types.map(([, { kind }]) => (kind === 'indirect' ? 'others' : 'pupils')),
  })
}
