import type { CoverageQuestion } from '../../../src/domain/coverage/coverage'
import type { ReachProof } from '../../../src/domain/coverage/reach_proof'
import { reachBySql } from '../exports/reach_by_sql'
import type { Parts } from '../parts'

/** Reach once more, by SQL, for a person who asks how we know. */
export async function reachProof({ tables }: Parts, question: CoverageQuestion): Promise<ReachProof> {
  const { engine } = await tables.filledSql()
  return reachBySql(engine, tables.columns(), question)
}
