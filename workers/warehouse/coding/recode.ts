import type { ActivityCode } from '../../../src/domain/project/decisions'
import type { Engine } from '../engine'
import { inTransaction } from '../in_transaction'
import { createTable } from '../intake/create_table'
import { onlyRow } from '../rows'
import recodeTypes from './recode.sql?raw'

function replaceCodes(engine: Engine, codes: readonly ActivityCode[]): void {
  createTable(engine, 'new_codes', {
    written: codes.map(({ written }) => written),
    code: codes.map(({ type }) => type),
  })
  engine.run(`DELETE FROM activity_codes;
    INSERT INTO activity_codes SELECT match_key(written), last(code) FROM new_codes WHERE match_key(written) <> '' GROUP BY 1;
    DROP TABLE new_codes`)
}

/**
 * Replaces the activity codes that people chose. Engagements take the new codes, and those whose code was withdrawn get
 * back the one they had. Returns how many types as written changed.
 */
export function recode(engine: Engine, codes: readonly ActivityCode[]): number {
  inTransaction(engine, () => {
    replaceCodes(engine, codes)
    engine.run(recodeTypes)
  })
  const { changed } = onlyRow<{ changed: number }>(
    engine.query('SELECT count(*)::INTEGER AS changed FROM recodings'),
  )
  engine.run('DROP TABLE recodings')
  return changed
}
