import type { CandidatePairs } from './candidate_pairs'
import type { PlanInstance } from './instance'
import { roadMetres } from './road_distance'
import { solvePlan, type PlanResult } from './solve_plan'

/**
 * A plan of the greatest value that the same rules allow, proven so, in a fraction of the time: every road within the
 * limits counts as none, so that none is shortened, and no price of road is asked. Metres are those of its visits.
 */
export function solveValue(instance: PlanInstance, pairs: CandidatePairs): PlanResult {
  const { schools, suppliers, rules } = instance
  const result = solvePlan(
    { ...instance, rules: { ...rules, objective: { kind: 'value_first' } } },
    { ...pairs, metres: new Int32Array(pairs.metres.length) },
  )
  if (result.kind === 'infeasible') return result
  const visits = result.plan.visits.map((visit) => ({
    ...visit,
    metres: roadMetres(
      schools.lon[visit.school]!,
      schools.lat[visit.school]!,
      suppliers.lon[visit.supplier]!,
      suppliers.lat[visit.supplier]!,
    ),
  }))
  return {
    ...result,
    plan: { ...result.plan, visits, metres: visits.reduce((sum, { metres }) => sum + metres, 0) },
  }
}
