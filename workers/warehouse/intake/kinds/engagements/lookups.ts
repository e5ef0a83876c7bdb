import { ACTIVITY_TYPES } from '../../../../../src/domain/engagement/engagement'
import { PLAUSIBLE_NUMBERS } from '../../../../../src/domain/engagement/plausible_numbers'
import type { Engine } from '../../../engine'
import { createTable } from '../../create_table'
import { createWordMap, createWordTable } from '../../word_tables'
import { ACTIVITY_TYPE_WORDS } from './activity_type_words'
import { DELIVERY_MODE_WORDS, ENGAGEMENT_STATUS_WORDS, YES_NO_WORDS } from './engagement_words'
import { SETTING_WORDS } from './setting_words'
import statusReading from './status_reading.sql?raw'

/** SQL of the most that a number of a field can be, and of the text of young people where it is given as boys and girls. */
const NUMBER_MACROS = `
  CREATE OR REPLACE TEMP MACRO most_plausible(field) AS
    CASE field ${Object.entries(PLAUSIBLE_NUMBERS)
      .map(([field, { most }]) => `WHEN '${field}' THEN ${most}`)
      .join(' ')} END;
  CREATE OR REPLACE TEMP MACRO headcount_in(total, boys, girls) AS
    CASE WHEN trimmed(total) IS NULL AND NOT says_nothing(boys) AND NOT says_nothing(girls)
      THEN trimmed(boys) || ' + ' || trimmed(girls) ELSE total END`

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
  createWordTable(engine, 'setting_words', SETTING_WORDS)
  engine.run(statusReading)
  engine.run(NUMBER_MACROS)
  createTable(engine, 'activity_types', {
    code: types.map(([code]) => code),
    meets: types.map(([, { kind }]) => (kind === 'indirect' ? 'others' : 'pupils')),
  })
}
