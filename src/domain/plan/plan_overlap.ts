import type { Window } from '../time/academic_year'
import type { KeptPlan, KeptPlans } from './kept_plan'

type Pair = Pick<KeptPlan['visits'][number], 'school' | 'supplier'>

/** What a kept plan shares with the plan on screen. */
export interface PlanOverlap {
  readonly plan: KeptPlan
  /** Ids of schools that both visit. */
  readonly schools: readonly string[]
  /** Ids of suppliers who go in both. */
  readonly suppliers: readonly string[]
  /** Those of them who have fewer visits than all plans of these months ask of them together. */
  readonly overbooked: readonly string[]
}

const isSameTime = (a: Window, b: Window): boolean => a.from <= b.to && b.from <= a.to

/** Visits that take up somebody's time: neither declined nor cancelled. */
const visitsThatStand = ({ visits }: Pick<KeptPlan, 'visits'>): KeptPlan['visits'] =>
  visits.filter(({ state }) => state !== 'declined' && state !== 'cancelled')

/**
 * The kept plans of the same months that visit the same schools or ask the same suppliers as the visits on screen.
 * `others` are kept plans beside the one on screen; `visitsOf` gives how many visits a supplier has in the term,
 * undefined for one that is not loaded.
 */
export function planOverlaps(
  ours: readonly Pair[],
  term: Window,
  others: KeptPlans,
  visitsOf: (supplier: string) => number | undefined,
): readonly PlanOverlap[] {
  const plans = others
    .filter((plan) => isSameTime(plan.term, term))
    .map((plan) => ({ plan, visits: visitsThatStand(plan) }))
  if (plans.length === 0) return []
  const visitsBySupplier = new Map<string, number>()
  for (const { supplier } of [...ours, ...plans.flatMap(({ visits }) => visits)])
    visitsBySupplier.set(supplier, (visitsBySupplier.get(supplier) ?? 0) + 1)
  const schools = new Set(ours.map(({ school }) => school))
  const suppliers = new Set(ours.map(({ supplier }) => supplier))
  return plans.flatMap(({ plan, visits }) => {
    const both = <K extends keyof Pair>(key: K, of: ReadonlySet<string>): readonly string[] => [
      ...new Set(visits.map((visit) => visit[key]).filter((id) => of.has(id))),
    ]
    const shared = both('supplier', suppliers)
    const overlap = {
      plan,
      schools: both('school', schools),
      suppliers: shared,
      overbooked: shared.filter((id) => (visitsBySupplier.get(id) ?? 0) > (visitsOf(id) ?? Infinity)),
    }
    return overlap.schools.length + overlap.suppliers.length === 0 ? [] : [overlap]
  })
}
