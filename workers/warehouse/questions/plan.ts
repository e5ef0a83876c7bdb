import type { PlanAnswer, PlanQuestion } from '../../../src/domain/plan/plan_question'
import { planVisits } from '../arrays/plan_visits'
import type { Parts } from '../parts'

/** The best plan of visits under some rules, with its proof; see arrays/plan_visits.ts. */
export const plan = ({ tables }: Parts, question: PlanQuestion): PlanAnswer =>
  planVisits(tables.columns(), question, tables.districts)
