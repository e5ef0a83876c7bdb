import type { DemandAnswer } from '../../../src/domain/requests/demand'
import type { DemandProof } from '../../../src/domain/requests/demand_proof'
import { demandBySql } from '../exports/demand_by_sql'
import type { Parts } from '../parts'

/** Requests counted once more, by SQL, for a person who asks how we know. */
export async function demandProof(
  { tables }: Parts,
  answer: Pick<DemandAnswer, 'question' | 'asAt'>,
): Promise<DemandProof> {
  const { engine } = await tables.filledSql()
  return demandBySql(engine, tables.columns(), answer)
}
