import type { VisitsProof } from '../../../src/domain/school_page/visits_proof'
import { visitsBySql } from '../exports/visits_by_sql'
import type { Parts } from '../parts'

/** What was delivered at a school counted once more, by SQL, for a person who asks how we know. */
export async function visitsProof({ tables }: Parts, school: number): Promise<VisitsProof> {
  const { engine } = await tables.filledSql()
  return visitsBySql(engine, tables.columns(), school)
}
