import type { PlanAnswer, PlanQuestion } from '../../../src/domain/plan/plan_question'
import { planVisitsAtOnce } from '../arrays/plan_visits'
import type { Parts } from '../parts'

/** The same as `plan`, or where that is slow a plan of the greatest value first, whose road is still to be shortened. */
export const planAtOnce = ({ tables }: Parts, question: PlanQuestion): PlanAnswer =>
  planVisitsAtOnce(tables.columns(), question, tables.districts)
