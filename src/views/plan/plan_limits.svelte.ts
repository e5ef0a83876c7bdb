import type { PlanLimits, Recruit } from '../../domain/plan/plan_limits'
import type { PlanAnswer } from '../../domain/plan/plan_question'
import { Asker } from '../../warehouse/answer.svelte'
import { askWhenIdle } from '../../warehouse/ask_when_idle.svelte'
import type { Warehouse } from '../../warehouse/warehouse'

interface LimitsQuestion {
  readonly answer: PlanAnswer
  readonly recruit: Recruit
}

/** Milliseconds: longer than a dragged slider rests between two plans. */
const IDLE = 250

/**
 * What would lift the limits of a plan, computed once plans have stopped coming, so that it delays none; undefined until then.
 * Call it while a component starts.
 */
export function limitsOfPlan(
  ask: Warehouse['planLimits'],
  question: () => LimitsQuestion | undefined,
): { readonly of: (answer: PlanAnswer | undefined) => PlanLimits | undefined } {
  const asker = new Asker<LimitsQuestion, { of: PlanAnswer; limits: PlanLimits }>(
    async ({ answer, recruit }) => ({
      of: answer,
      limits: await ask(answer.question, recruit),
    }),
  )
  askWhenIdle(asker, question, IDLE)
  return {
    of: (answer) => (asker.answer.last?.of === answer ? asker.answer.last?.limits : undefined),
  }
}
