import { stateInLog } from '../../domain/plan/kept_plan'
import type { DeliveredBySchool, KeptPlan } from '../../domain/plan/kept_plan'
import type { PlanAnswer } from '../../domain/plan/plan_question'
import type { SchoolDirectory } from '../../domain/project/dataset'

/** A kept plan against the log: visits planned, of these delivered, and schools in scope reached beside it. */
export function actualCounts(
  { visits }: Pick<KeptPlan, 'visits'>,
  answer: PlanAnswer,
  { ids }: Pick<SchoolDirectory, 'ids'>,
  delivered: DeliveredBySchool,
): { readonly planned: number; readonly delivered: number; readonly others: number } {
  const states = visits.map((visit) => stateInLog(visit, delivered))
  const inPlan = new Set(visits.map(({ school }) => school))
  const inScope = Array.from(answer.schools.school, (school) => ids[school] ?? '')
  return {
    planned: states.filter((state) => state !== 'declined' && state !== 'cancelled').length,
    delivered: states.filter((state) => state === 'delivered').length,
    others: inScope.filter((id) => delivered.has(id) && !inPlan.has(id)).length,
  }
}
