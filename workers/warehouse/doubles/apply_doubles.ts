import type { DoubleReport } from '../../../src/domain/project/decisions'
import type { Engine } from '../engine'
import { inTransaction } from '../in_transaction'
import { createTable } from '../intake/create_table'
import { onlyRow } from '../rows'
import applyDoublesSql from './apply_doubles.sql?raw'

const COUNT_LEFT_OUT = `SELECT count(*)::INTEGER AS "rows" FROM engagements WHERE status = 'double'`

function replaceDoubles(engine: Engine, doubles: readonly DoubleReport[]): void {
  createTable(engine, 'new_doubles', {
    first_id: doubles.map(({ first }) => first),
    second_id: doubles.map(({ second }) => second),
    same: Int32Array.from(doubles, ({ same }) => Number(same)),
  })
  engine.run(`DELETE FROM double_reports;
    INSERT INTO double_reports SELECT first_id, second_id, same = 1 FROM new_doubles;
    DROP TABLE new_doubles`)
}

/**
 * Leaves the second report of each pair that a person decided are of one visit out of counts, while the pair still looks
 * alike, and brings back those no longer decided. Returns how many reports changed.
 */
export function applyDoubles(engine: Engine, doubles: readonly DoubleReport[]): number {
  const { rows } = onlyRow<{ rows: number }>(engine.query(COUNT_LEFT_OUT))
  inTransaction(engine, () => {
    replaceDoubles(engine, doubles)
    if (doubles.length > 0 || rows > 0) engine.run(applyDoublesSql)
  })
  if (doubles.length === 0 && rows === 0) return 0
  const { changed } = onlyRow<{ changed: number }>(
    engine.query('SELECT count(*)::INTEGER AS changed FROM changed_reports'),
  )
  engine.run('DROP TABLE changed_reports')
  return changed
}
