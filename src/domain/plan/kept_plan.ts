import type { Window } from '../time/academic_year'
import { uniqueName } from '../words/unique_name'
import type { PlanSettings } from './plan_settings'
import {
  isFixedState,
  type Barrier,
  type BarrierDetail,
  type FixedVisit,
  type VisitState,
} from './visit_state'

/** One visit of a kept plan, by ids, so that it means the same after a newer file. */
export interface KeptVisit {
  readonly school: string
  /** Its name when the plan was kept, for a register that no longer has it. */
  readonly schoolName: string
  readonly supplier: string
  readonly visit: 1 | 2
  /** Road, whole metres. */
  readonly metres: number
  readonly value: number
  /** ISO week, "2026-W07"; '' while no week is planned. */
  readonly week: string
  readonly state: VisitState
  /** Of a declined visit; null where not known. */
  readonly barrier: Barrier | null
  readonly detail: BarrierDetail | null
  /** Of a declined visit: the day from which the school may be planned again, ISO; '' for at once. */
  readonly outUntil: string
  /** Day on which a person last changed its state, ISO; '' where nobody did. */
  readonly changedOn: string
}

/** A plan as it was at one moment. */
export interface PlanVersion {
  /** ISO date and time, UTC. */
  readonly savedAt: string
  readonly settings: PlanSettings
  readonly visits: readonly KeptVisit[]
}

/** A plan that people keep in the project under a name; `versions` are earlier ones of it, the newest last. */
export interface KeptPlan extends PlanVersion {
  readonly id: string
  readonly name: string
  readonly term: Window
  readonly versions: readonly PlanVersion[]
}

export type KeptPlans = readonly KeptPlan[]

export const MAX_PLANS = 30
export const MAX_PLAN_VERSIONS = 10
export const MAX_KEPT_VISITS = 5000
export const MAX_PLAN_NAME_LENGTH = 80

const isSamePair = (a: KeptVisit, b: Pick<KeptVisit, 'school' | 'supplier'>): boolean =>
  a.school === b.school && a.supplier === b.supplier

const changePlan = (
  plans: KeptPlans,
  planId: string,
  change: (plan: KeptPlan) => Partial<KeptPlan>,
): KeptPlans => plans.map((plan) => (plan.id === planId ? { ...plan, ...change(plan) } : plan))

/** The plans with another at the end, whose id no other has. */
export function addPlan(plans: KeptPlans, plan: Omit<KeptPlan, 'id' | 'versions'>): KeptPlans {
  const id = String(Math.max(0, ...plans.map((each) => Number(each.id) || 0)) + 1)
  return [...plans, { ...plan, id, name: uniqueName(plans, plan.name, MAX_PLAN_NAME_LENGTH), versions: [] }]
}

/** The plans with one renamed; a blank name changes nothing. */
export const renamePlan = (plans: KeptPlans, planId: string, name: string): KeptPlans =>
  name.trim() === ''
    ? plans
    : changePlan(plans, planId, () => ({
        name: uniqueName(
          plans.filter(({ id }) => id !== planId),
          name,
          MAX_PLAN_NAME_LENGTH,
        ),
      }))

export const removePlan = (plans: KeptPlans, planId: string): KeptPlans =>
  plans.filter(({ id }) => id !== planId)

/** The plans with one visit of a plan changed; a visit that is not in it yet is added. */
export const putVisit = (plans: KeptPlans, planId: string, visit: KeptVisit): KeptPlans =>
  changePlan(plans, planId, ({ visits }) => ({
    visits: visits.some((each) => isSamePair(each, visit))
      ? visits.map((each) => (isSamePair(each, visit) ? visit : each))
      : [...visits, visit],
  }))

const versionOf = ({ savedAt, settings, visits }: PlanVersion): PlanVersion => ({ savedAt, settings, visits })

/**
 * The plans with a new version of one: the visits as they are planned now, each in the state that it has. Visits that
 * are planned no more stay where a person decided something about them.
 */
export const saveVersion = (plans: KeptPlans, planId: string, version: PlanVersion): KeptPlans =>
  changePlan(plans, planId, (plan) => {
    const known = (visit: KeptVisit): KeptVisit =>
      plan.visits.find((each) => isSamePair(each, visit) && each.state !== 'planned') ?? visit
    const decided = plan.visits.filter(
      (each) => each.state !== 'planned' && !version.visits.some((visit) => isSamePair(each, visit)),
    )
    return {
      savedAt: version.savedAt,
      settings: version.settings,
      visits: [...version.visits.map(known), ...decided],
      versions: [...plan.versions, versionOf(plan)].slice(-MAX_PLAN_VERSIONS),
    }
  })

/** The plans with one as it was in an earlier version, from 0; what it is now becomes the newest of the earlier. */
export const restoreVersion = (plans: KeptPlans, planId: string, at: number): KeptPlans =>
  changePlan(plans, planId, (plan) => {
    const version = plan.versions[at]
    return version === undefined
      ? {}
      : {
          ...version,
          versions: [...plan.versions.filter((_, index) => index !== at), versionOf(plan)],
        }
  })

/** Delivered engagements of each school inside a term, by its id. */
export type DeliveredBySchool = ReadonlyMap<string, number>

/** A visit with what a newer log says of it: one that took place is delivered, whoever says so first. */
export function stateInLog(visit: KeptVisit, delivered: DeliveredBySchool): VisitState {
  const isOpen = visit.state === 'planned' || visit.state === 'offered' || visit.state === 'confirmed'
  return isOpen && (delivered.get(visit.school) ?? 0) >= visit.visit ? 'delivered' : visit.state
}

export const fixedVisitsOf = (
  { visits }: Pick<KeptPlan, 'visits'>,
  delivered: DeliveredBySchool,
): readonly FixedVisit[] =>
  visits.flatMap((visit) => {
    const state = stateInLog(visit, delivered)
    return isFixedState(state)
      ? [{ school: visit.school, supplier: visit.supplier, isDone: state === 'delivered' }]
      : []
  })

/** Ids of the schools that declined, in any plan, and are left out on a day. */
export const declinedSchools = (plans: KeptPlans, day: string): readonly string[] => [
  ...new Set(
    plans.flatMap(({ visits }) =>
      visits
        .filter(({ state, outUntil }) => state === 'declined' && outUntil > day)
        .map(({ school }) => school),
    ),
  ),
]

/** The plan that an address names; undefined for none, or one that the project does not have. */
export const planById = (plans: KeptPlans, planId: string | null): KeptPlan | undefined =>
  plans.find(({ id }) => id === planId)

/** The same where it is of a term; a plan counts in its own term alone. */
export function planOfTerm(plans: KeptPlans, planId: string | null, term: Window): KeptPlan | undefined {
  const plan = planById(plans, planId)
  return plan?.term.from === term.from ? plan : undefined
}
