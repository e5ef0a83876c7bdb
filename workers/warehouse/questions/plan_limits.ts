import type { PlanLimits } from '../../../src/domain/plan/plan_limits'
import type { PlanQuestion } from '../../../src/domain/plan/plan_question'
import { planLimits as limitsOf } from '../arrays/plan_limits'
import type { Parts } from '../parts'

/** Schools that nobody can reach, and what one new volunteer would bring in every district. */
export const planLimits = ({ tables }: Parts, question: PlanQuestion): PlanLimits =>
  limitsOf(tables.columns(), question, tables.districts)
