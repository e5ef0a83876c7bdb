import type { PlanLimits, Recruit } from '../../domain/plan/plan_limits'
import type { PlanAnswer } from '../../domain/plan/plan_question'
import { Asker } from '../../warehouse/answer.svelte'
import { askOnChange } from '../../warehouse/ask_on_change.svelte'
import type { Warehouse } from '../../warehouse/warehouse'

interface LimitsQuestion {
  readonly answer: PlanAnswer
  readonly recruit: Recruit
}

/**
 * What would lift the limits of a plan, computed after the plan, so that it never delays one; undefined until then.
 * Call it while a component starts.
 */
export function limitsOfPlan(
  ask: Warehouse['planLimits'],
  question: () => LimitsQuestion | undefined,
  version: () => number,
): { readonly of: (answer: PlanAnswer | undefined) => PlanLimits | undefined } {
  const asker = new Asker<LimitsQuestion, { of: PlanAnswer; limits: PlanLimits }>(
    async ({ answer, recruit }) => ({
      of: answer,
      limits: await ask(answer.question, recruit),
    }),
  )
  askOnChange(asker, question, version)
  return {
    of: (answer) => (asker.answer.last?.of === answer ? asker.answer.last?.limits : undefined),
  }
}
