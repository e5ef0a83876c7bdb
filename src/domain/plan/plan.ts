import type { Visit } from './instance'

/** A visit of a plan: `value` is the points that it adds, `visit` whether it is the school's first or second. */
export interface PlannedVisit extends Visit {
  readonly visit: 1 | 2
  /** Road metres, approximate: 1.3 times the great circle. */
  readonly metres: number
  readonly value: number
  readonly pinned: boolean
}

/** Points of value and road metres. */
export interface Worth {
  readonly points: number
  readonly metres: number
}

/**
 * What no plan under some rules can beat. Value first: no plan has more points, nor fewer metres at as many points. At a
 * price: no plan has more of points × price − road, in metres.
 */
export type PlanBound =
  | ({ readonly kind: 'value_first' } & Worth)
  | { readonly kind: 'priced'; readonly net: number }

export interface Plan extends Worth {
  readonly visits: readonly PlannedVisit[]
  readonly schoolsVisited: number
  /** Worked out from the prices of visits alone. */
  readonly bound: PlanBound
  /** True where the plan reaches the bound: no better plan exists for these rules. */
  readonly proven: boolean
}

/** Schools that can be reached by these suppliers alone, who have too few visits for all of them. */
export interface CompetingSet {
  readonly schools: readonly number[]
  readonly suppliers: readonly number[]
  /** Visits that the suppliers have, beside pinned ones. */
  readonly visits: number
  /** Visits that are missing: schools less visits. */
  readonly missing: number
  /** The town or the authority that most of its schools are in, where one is known. */
  readonly near?: string
}

export type PinFault =
  | 'supplier_full'
  | 'school_full'
  | 'must_not'
  | 'not_usable'
  | 'repeated'
  | 'no_position'

/** Why rules cannot all be kept, with the least to give up. */
export type Infeasible =
  | { readonly because: 'pins'; readonly faults: readonly (Visit & { readonly fault: PinFault })[] }
  | {
      readonly because: 'must'
      readonly sets: readonly CompetingSet[]
      /** Giving these up is enough, and no set of fewer schools or of less value is. */
      readonly giveUp: readonly number[]
    }
  | {
      readonly because: 'floors'
      /** Each floor that is not met and what it can be at most, beside the other rules; their shortfall is least. */
      readonly areas: readonly { readonly area: number; readonly floor: number; readonly possible: number }[]
    }
