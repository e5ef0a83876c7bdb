import type { ReachProof } from '../../../src/domain/coverage/reach_proof'
import type { GapsQuestion } from '../../../src/domain/gaps/priority_gap'
import { gapsBySql } from '../exports/reach_by_sql'
import type { Parts } from '../parts'

/** How many of a gap list’s schools were reached, once more by SQL; null where no one statement gives it. */
export async function gapsProof({ tables }: Parts, question: GapsQuestion): Promise<ReachProof | null> {
  const { engine } = await tables.filledSql()
  return gapsBySql(engine, tables.columns(), question)
}
