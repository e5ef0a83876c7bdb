import type { DoubleReport } from '../../../src/domain/decisions'
import type { Engine } from '../engine'
import { inOneStep } from '../in_one_step'
import { putColumns } from '../intake/columns_into_table'
import { onlyRow } from '../rows'
import settle from './settle_doubles.sql?raw'

const LEFT_OUT = `SELECT count(*)::INTEGER AS "rows" FROM engagements WHERE status = 'double'`

function putDoubles(engine: Engine, doubles: readonly DoubleReport[]): void {
  putColumns(engine, 'given_doubles', {
    first_id: doubles.map(({ first }) => first),
    second_id: doubles.map(({ second }) => second),
    same: Int32Array.from(doubles, ({ same }) => Number(same)),
  })
  engine.run(`DELETE FROM double_reports;
    INSERT INTO double_reports SELECT first_id, second_id, same = 1 FROM given_doubles;
    DROP TABLE given_doubles`)
}

/**
 * Leaves out of counts the second of each two reports that a person said are of one visit, as long as they still look
 * like it, and takes back those no longer said to be. Gives how many reports turned.
 */
export function settleDoubles(engine: Engine, doubles: readonly DoubleReport[]): number {
  const { rows } = onlyRow<{ rows: number }>(engine.query(LEFT_OUT))
  inOneStep(engine, () => {
    putDoubles(engine, doubles)
    if (doubles.length > 0 || rows > 0) engine.run(settle)
  })
  if (doubles.length === 0 && rows === 0) return 0
  const { turned } = onlyRow<{ turned: number }>(
    engine.query('SELECT count(*)::INTEGER AS turned FROM turned_reports'),
  )
  engine.run('DROP TABLE turned_reports')
  return turned
}
