import type { CandidatePairs } from './candidate_pairs'
import type { PlanInstance, PlanRules, Visit } from './instance'
import type { Plan, Worth } from './plan'
import { solvePlan } from './solve_plan'

export type Rule =
  | { readonly kind: 'must' | 'must_not'; readonly school: number }
  | ({ readonly kind: 'pin' } & Visit)
  | { readonly kind: 'floor'; readonly area: number }

/** A rule with what the best plan without it has more: points, and metres (less than 0 where its road is shorter). */
export interface RulePrice extends Worth {
  readonly rule: Rule
}

export const rulesIn = ({ must, mustNot, pins, floors }: PlanRules): Rule[] => [
  ...pins.map((pin) => ({ kind: 'pin' as const, ...pin })),
  ...must.map((school) => ({ kind: 'must' as const, school })),
  ...mustNot.map((school) => ({ kind: 'must_not' as const, school })),
  ...[...floors.keys()].map((area) => ({ kind: 'floor' as const, area })),
]

function without(rules: PlanRules, rule: Rule): PlanRules {
  switch (rule.kind) {
    case 'pin':
      return {
        ...rules,
        pins: rules.pins.filter(
          ({ school, supplier }) => school !== rule.school || supplier !== rule.supplier,
        ),
      }
    case 'must':
      return { ...rules, must: rules.must.filter((school) => school !== rule.school) }
    case 'must_not':
      return { ...rules, mustNot: rules.mustNot.filter((school) => school !== rule.school) }
    case 'floor':
      return { ...rules, floors: new Map([...rules.floors].filter(([area]) => area !== rule.area)) }
  }
}

/** What each of some decisions costs the best plan, by planning again without it. `plan` is the best with all of them. */
export function rulePrices(
  instance: PlanInstance,
  plan: Plan,
  pairs: CandidatePairs,
  decisions: readonly Rule[] = rulesIn(instance.rules),
): RulePrice[] {
  return decisions.flatMap((rule) => {
    const free = solvePlan({ ...instance, rules: without(instance.rules, rule) }, pairs)
    if (free.kind === 'infeasible') return []
    return [{ rule, points: free.plan.points - plan.points, metres: free.plan.metres - plan.metres }]
  })
}
