import type { CoverageQuestion } from '../../../src/domain/coverage/coverage'
import type { MeasureProof } from '../../../src/domain/coverage/measure_proof'
import { measureBySql } from '../exports/measure_by_sql'
import type { Parts } from '../parts'

/** Sessions and hours counted once more, by SQL, for a person who asks how we know. */
export async function measureProof({ tables }: Parts, question: CoverageQuestion): Promise<MeasureProof> {
  const { engine } = await tables.filledSql()
  return measureBySql(engine, tables.columns(), question)
}
