import type { Trial, UnknownWord } from '../../../src/domain/files/recognition'
import type { Engine } from '../engine'
import { rowsOf } from '../rows'
import { FILE_KIND_DEFINITIONS } from './kinds/definitions'
import type { PlannedTable } from './planned_file'
import type { FieldColumn } from './field_column'

const MOST_WORDS = 60

/** Words of raw_records that no code is known for, case and punctuation aside, most frequent first. */
export function unknownWords(
  engine: Engine,
  planned: PlannedTable,
  columns: readonly FieldColumn[],
): Trial['unknownWords'] {
  const { unknownWords: unknown = {} } = FILE_KIND_DEFINITIONS[planned.plan.kind]
  if (typeof unknown === 'function') return unknown(engine, planned)
  const staged = new Set(columns.map(({ field }) => field))
  const coded = Object.entries(unknown).filter(([field]) => staged.has(field))
  return Object.fromEntries(
    coded.map(([field, isUnknown]) => [
      field,
      rowsOf<UnknownWord>(
        engine.query(`SELECT min("${field}") AS written, count(*)::INTEGER AS rows FROM raw_records
          WHERE match_key("${field}") <> '' AND ${isUnknown}
          GROUP BY match_key("${field}") ORDER BY rows DESC, written LIMIT ${MOST_WORDS}`),
      ),
    ]),
  )
}
