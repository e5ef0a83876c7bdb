/** What a plan is compared with: a plan as even as a point of the fairness frontier, null for the default one; shorter drives; value alone; a kept plan. */
export type PlanComparison =
  | { readonly kind: 'even'; readonly point: number | null }
  | { readonly kind: 'shorter' | 'value' }
  | { readonly kind: 'kept'; readonly plan: string }

/** The default point gives up at most this share of the value. */
const MAX_VALUE_LOSS = 0.02

interface Step {
  readonly points: number
  /** Its place among the points of the frontier. */
  readonly at: number
}

/** The step of the requested point, or otherwise the most even one that costs little; -1 for none. */
export function chosenStep(steps: readonly Step[], requested: number | null): number {
  if (requested !== null) return steps.findLastIndex(({ at }) => at <= requested)
  const least = (steps[0]?.points ?? 0) * (1 - MAX_VALUE_LOSS)
  return steps.findLastIndex(({ points }) => points >= least)
}
