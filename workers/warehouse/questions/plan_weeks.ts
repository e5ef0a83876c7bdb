import type { PlanQuestion } from '../../../src/domain/plan/plan_question'
import type { PlanWeeks, PlanWeeksQuestion } from '../../../src/domain/plan/plan_weeks'
import { planWeeks as weeksOf } from '../arrays/plan_weeks'
import type { Parts } from '../parts'

/** A week of the term for each visit of the best plan, with what stands in the way of the others. */
export const planWeeks = ({ tables }: Parts, question: PlanQuestion, weeks: PlanWeeksQuestion): PlanWeeks =>
  weeksOf(tables.columns(), question, weeks, tables.districts)
