import { RECRUIT_VISITS, type PlanLimits, type Recruit } from '../../../src/domain/plan/plan_limits'
import type { PlanQuestion } from '../../../src/domain/plan/plan_question'
import { planLimits as limitsOf } from '../arrays/plan_limits'
import type { Parts } from '../parts'

/** Schools that nobody can reach, what one more visit would bring in every district, and what one new volunteer would. */
export const planLimits = (
  { tables }: Parts,
  question: PlanQuestion,
  recruit: Recruit = { district: null, visits: RECRUIT_VISITS },
): PlanLimits => limitsOf(tables.columns(), question, recruit, tables.districts)
