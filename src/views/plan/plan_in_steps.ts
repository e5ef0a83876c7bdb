import type { PlanAnswer, PlanQuestion } from '../../domain/plan/plan_question'
import type { Answering } from '../../warehouse/warehouse'

export interface PlanSteps {
  readonly show: (first: PlanAnswer) => void
  /** True once a newer question waits. */
  readonly isOutdated: () => boolean
  /** A moment without a newer question: the rest of the work cannot be stopped once it is asked for. */
  readonly rest: () => Promise<void>
}

/** The best plan; where it is slow, one of the greatest value is shown first, and its road shortened only if no newer question comes. */
export async function planInSteps(
  warehouse: Answering<'plan' | 'planAtOnce'>,
  question: PlanQuestion,
  { show, isOutdated, rest }: PlanSteps,
): Promise<PlanAnswer> {
  const first = await warehouse.planAtOnce(question)
  if (!first.isRoadPending || isOutdated()) return first
  show(first)
  await rest()
  return isOutdated() ? first : warehouse.plan(question)
}
