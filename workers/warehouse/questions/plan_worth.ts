import type { Worth } from '../../../src/domain/plan/plan'
import type { PlanQuestion } from '../../../src/domain/plan/plan_question'
import { solveQuestion } from '../arrays/plan_visits'
import type { Parts } from '../parts'

/** Points and road of the best plan under some rules; null where no plan keeps them. */
export function planWorth({ tables }: Parts, question: PlanQuestion): Worth | null {
  const { result } = solveQuestion(tables.columns(), question, tables.districts)
  return result.kind === 'plan' ? { points: result.plan.points, metres: result.plan.metres } : null
}
