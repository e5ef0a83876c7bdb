import type { GapsAnswer, GapsQuestion } from '../gaps/priority_gap'
import type { Objective } from './instance'
import type { FixedVisit } from './visit_state'
import type { Infeasible, PinFault, Plan } from './plan'
import type { SupplierDistricts } from './supplier_districts'

export const PLAN_VALUES = ['need', 'pupils', 'need_x_pupils', 'one'] as const
/** What a first visit to a school is worth: its need score, its pupils, both multiplied, or 1. */
export type PlanValue = (typeof PLAN_VALUES)[number]

/** Which schools to visit in a term, by whom. Ids, so that the same question means the same after a newer file. */
export interface PlanQuestion {
  /** The schools in scope and how their need is weighed. */
  readonly schools: GapsQuestion
  readonly value: PlanValue
  readonly objective: Objective
  /** The travel limit of everybody, kilometres by road. */
  readonly limitKm: number
  readonly visitsPerSchool: 1 | 2
  /** What a second visit is worth as a share of the first. */
  readonly secondVisitShare: number
  /** Volunteers of one of these statuses, with a DBS that is valid on this day, ISO. */
  readonly statuses: readonly string[]
  readonly dbsOn: string
  /** Volunteers of one of these disciplines; any where none is named. */
  readonly disciplines: readonly string[]
  readonly must: readonly string[]
  readonly mustNot: readonly string[]
  /** School’s id and supplier’s id. */
  readonly pins: readonly (readonly [school: string, supplier: string])[]
  /** Visits of a kept plan that stay as they are where they can; left out where no plan is kept. */
  readonly fixed?: readonly FixedVisit[]
  /** At least so many schools of each area of a grouping. */
  readonly floors: {
    readonly grouping: string
    readonly atLeast: Readonly<Record<string, number>>
  } | null
}

/** What became of the fixed visits. */
export interface FixedReport {
  /** Of schools in scope, in the plan. */
  readonly kept: number
  /** Of other schools: they take up a visit of their supplier. */
  readonly outOfScope: number
  /** Those that are not in the plan any more and did not take place. */
  readonly faults: readonly {
    readonly school: string
    readonly supplier: string
    readonly fault: PinFault | 'school_gone' | 'supplier_gone'
  }[]
}

/** The verdict on a supplier: the first that holds in this order; the last where nothing rules it out. */
export const SUPPLY_VERDICTS = [
  'withoutPosition',
  'outOfReach',
  'otherStatus',
  'notInSchool',
  'otherPhase',
  'otherDiscipline',
  'dbsNotKnown',
  'dbsEnded',
  'usable',
] as const
export type SupplyVerdict = (typeof SUPPLY_VERDICTS)[number]

/** Who could be asked, and why the others could not: how many of each verdict. */
export interface PlanSupply extends Readonly<Record<SupplyVerdict, number>> {
  /** True where no volunteers are loaded: employers stand in with one visit each. */
  readonly employersStandIn: boolean
  readonly all: number
  /** Of the usable: the visits they have, and how many give no discipline. */
  readonly visits: number
  readonly disciplineNotKnown: number
}

export interface PlanAnswer {
  readonly question: PlanQuestion
  readonly version: number
  /** True of a plan whose value is proven best, and whose road is still to be shortened and weighed. */
  readonly isRoadPending: boolean
  readonly supply: PlanSupply
  /** The schools in scope, a row each; visits and sets name them by their row. */
  readonly schools: GapsAnswer
  readonly value: Float64Array
  /** How many suppliers could reach each. */
  readonly inReach: Uint32Array
  /** Ids of all suppliers; visits name them by their place in it. */
  readonly supplierIds: readonly string[]
  /** Visits that each has in the term, before any plan. */
  readonly supplierVisits: Int32Array
  /** Index into SUPPLY_VERDICTS of each supplier. */
  readonly supplierVerdicts: Uint8Array
  /** Home districts of the suppliers with a school of the scope within their travel limit. */
  readonly districts: SupplierDistricts
  readonly fixed: FixedReport
  readonly found:
    | {
        readonly kind: 'plan'
        readonly plan: Plan
        /** The points that one more visit of each supplier would bring. */
        readonly oneMoreVisit: Float64Array
        /** Index into LEFT_OUT_REASONS of each school. */
        readonly leftOut: Uint8Array
      }
    | ({ readonly kind: 'infeasible' } & Infeasible)
}
