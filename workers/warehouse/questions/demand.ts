import type { DemandAnswer, DemandQuestion } from '../../../src/domain/requests/demand'
import { demandOfRequests } from '../demand_of_requests'
import type { Parts } from '../parts'

/** What schools asked for, and what came of it. */
export async function demand({ tables }: Parts, question: DemandQuestion): Promise<DemandAnswer> {
  const { engine } = await tables.filledSql()
  return demandOfRequests(tables.columns(), engine, question)
}
