import type { PlanQuestion } from '../../../src/domain/plan/plan_question'
import { solveQuestion } from '../arrays/plan_visits'
import { planSchoolsAsCsv } from '../exports/plan_schools_csv'
import type { Parts } from '../parts'

/** Every school in scope of a plan, with why it is in no visit, as a CSV file. */
export function planSchoolsCsv({ tables }: Parts, question: PlanQuestion): string {
  const columns = tables.columns()
  return planSchoolsAsCsv(solveQuestion(columns, question, tables.districts), columns)
}
