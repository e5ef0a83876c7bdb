import type { PlanQuestion } from '../../../src/domain/plan/plan_question'
import { planVisits } from '../arrays/plan_visits'
import { planAsCsv, type KnownState } from '../exports/plan_csv'
import type { Parts } from '../parts'

/** The visits of the best plan as a CSV file; `states` are of a kept plan. */
export function planCsv(
  { tables }: Parts,
  question: PlanQuestion,
  states: readonly KnownState[] = [],
): string {
  const columns = tables.columns()
  return planAsCsv(planVisits(columns, question, tables.districts), columns, states)
}
