import type { FileKind } from '../../../src/domain/files/file_kind'
import type { Trial, UnknownWord } from '../../../src/domain/files/recognition'
import type { Engine } from '../engine'
import { rowsOf } from '../rows'
import type { WantedColumn } from './wanted_column'

/** Coded fields of a kind → when a word of theirs is not known, in SQL. */
const UNKNOWN: Readonly<Partial<Record<FileKind, Readonly<Record<string, string>>>>> = {
  engagements: {
    type: 'match_key(type) NOT IN (SELECT wording FROM activity_type_words)',
    status: 'status_code_of(status) IS NULL',
    is_cancelled: 'yes_or_no_of(is_cancelled) IS NULL',
    is_delivered: 'yes_or_no_of(is_delivered) IS NULL',
    mode: 'match_key(mode) NOT IN (SELECT wording FROM delivery_mode_words)',
  },
  schools: { phase: "phase_of('Wales', phase, type) IS NULL" },
  employers: { size: "size_band_of(size) = 'unknown'" },
}

const MOST_WORDS = 60

/** Words of raw_records that no code is known for, case and punctuation aside, most frequent first. */
export function unknownWords(
  engine: Engine,
  kind: FileKind,
  columns: readonly WantedColumn[],
): Trial['unknownWords'] {
  const staged = new Set(columns.map(({ field }) => field))
  const coded = Object.entries(UNKNOWN[kind] ?? {}).filter(([field]) => staged.has(field))
  return Object.fromEntries(
    coded.map(([field, unknown]) => [
      field,
      rowsOf<UnknownWord>(
        engine.query(`SELECT min("${field}") AS written, count(*)::INTEGER AS rows FROM raw_records
          WHERE match_key("${field}") <> '' AND ${unknown}
          GROUP BY match_key("${field}") ORDER BY rows DESC, written LIMIT ${MOST_WORDS}`),
      ),
    ]),
  )
}
