import type { ListedProof } from '../../../src/domain/gaps/listed_proof'
import type { GapsQuestion } from '../../../src/domain/gaps/priority_gap'
import { listedBySql } from '../exports/reach_by_sql'
import type { Parts } from '../parts'

/** How many schools a plan has in scope, once more by SQL; null where no one statement gives it. */
export async function listedProof({ tables }: Parts, question: GapsQuestion): Promise<ListedProof | null> {
  const { engine } = await tables.filledSql()
  return listedBySql(engine, tables.columns(), question)
}
