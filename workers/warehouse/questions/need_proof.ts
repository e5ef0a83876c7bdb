import type { NeedProof, NeedProofQuestion } from '../../../src/domain/need/need_proof'
import { needSql } from '../exports/need_sql'
import type { Parts } from '../parts'
import { rowsOf } from '../rows'

/**
 * The need of a school, once more by SQL; null where no one statement gives it, or where a number of people that is
 * hidden counts as unknown in the app.
 */
export async function needProof(
  { tables }: Parts,
  { gaps, school, need }: NeedProofQuestion,
): Promise<NeedProof | null> {
  const open = tables.columns()
  const sql = open.accepted > 0 ? needSql(gaps, school) : null
  if (sql === null) return null
  const { engine } = await tables.filledSql()
  const [row] = rowsOf<{ readonly need: number }>(engine.query(sql))
  return row?.need === need ? { version: open.directory.version, sql, need } : null
}
