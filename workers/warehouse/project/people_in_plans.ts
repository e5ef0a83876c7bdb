import type { KeptPlans, PlanVersion } from '../../../src/domain/plan/kept_plan'

/** Plans without the visits and pins of suppliers who were removed as people, and how many visits went. */
export function plansWithoutPeople(
  plans: KeptPlans,
  removedIds: ReadonlySet<string>,
): { readonly plans: KeptPlans; readonly removed: number } {
  if (removedIds.size === 0) return { plans, removed: 0 }
  let removed = 0
  const cleaned = <V extends PlanVersion>(version: V): V => {
    const visits = version.visits.filter(({ supplier }) => !removedIds.has(supplier))
    removed += version.visits.length - visits.length
    const pins = version.settings.pins.filter(([, supplier]) => !removedIds.has(supplier))
    return { ...version, visits, settings: { ...version.settings, pins } }
  }
  return {
    plans: plans.map((plan) => ({ ...cleaned(plan), versions: plan.versions.map((each) => cleaned(each)) })),
    removed,
  }
}
