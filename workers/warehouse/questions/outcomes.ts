import { visibleOutcomes } from '../../../src/domain/outcomes/hide_outcomes'
import type { OutcomesAnswer, OutcomesQuestion } from '../../../src/domain/outcomes/outcomes'
import { outcomesByArea } from '../outcomes_by_area'
import type { Parts } from '../parts'

/** What those who took part said: means with how many responded, scores of 4 or 5, evaluation levels; few people hidden. */
export async function outcomes({ tables }: Parts, question: OutcomesQuestion): Promise<OutcomesAnswer> {
  const { engine } = await tables.filledSql()
  return visibleOutcomes(
    { ...outcomesByArea(engine, tables.columns(), question), version: tables.version },
    tables.threshold,
  )
}
