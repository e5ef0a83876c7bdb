/**
 * What a plan is made from: schools in need of visits and suppliers who can make them, in columns, with the rules of
 * one term. Schools and suppliers are known by their index.
 */

/** Phases as bits, so that two sets of phases meet where they share one. */
export const PRIMARY = 1
export const SECONDARY = 2
export const COLLEGE = 4
export const ANY_PHASE = PRIMARY | SECONDARY | COLLEGE

export interface PlanSchools {
  /** Degrees; NaN where the position is not known. */
  readonly lon: Float64Array
  readonly lat: Float64Array
  /** The phases of suppliers who may visit, as bits: an all-through school takes primary and secondary. */
  readonly phases: Uint8Array
  /** What a first visit is worth, in whole points from 0. */
  readonly value: Float64Array
  /** The area of the one grouping that floors are set by; -1 for none. */
  readonly area: Int32Array
}

export interface PlanSuppliers {
  /** Degrees; NaN where the position is not known. */
  readonly lon: Float64Array
  readonly lat: Float64Array
  /** How many visits they have this term. */
  readonly visits: Int32Array
  /** Their own travel limit in whole road metres; Infinity where they set none. */
  readonly limit: Float64Array
  /** Phases as bits; 0 where none is known, which meets any. */
  readonly phases: Uint8Array
  /** 1 where status, DBS, mode and position allow a visit in a school. */
  readonly usable: Uint8Array
  /** 1 where they offer one of the requested disciplines, or none is requested. */
  readonly offers: Uint8Array
}

/** Greatest value and then least road, or greatest value less road where a point of value is worth so many metres. */
export type Objective =
  | { readonly kind: 'value_first' }
  | { readonly kind: 'priced'; readonly metresPerPoint: number }

export interface Visit {
  readonly school: number
  readonly supplier: number
}

export interface PlanRules {
  readonly objective: Objective
  /** The travel limit of everybody, in whole road metres; the lower of it and their own counts. */
  readonly limit: number
  readonly visitsPerSchool: 1 | 2
  /** What a second visit is worth as a share of the first, 0 to 1, used to the nearest hundredth. */
  readonly secondVisitShare: number
  /** Schools that get at least one visit, and schools that get none. */
  readonly must: readonly number[]
  readonly mustNot: readonly number[]
  /** Visits that a person fixed: whatever the distance, phase and discipline. */
  readonly pins: readonly Visit[]
  /** Area → how many of its schools are visited at least. */
  readonly floors: ReadonlyMap<number, number>
}

export interface PlanInstance {
  readonly schools: PlanSchools
  readonly suppliers: PlanSuppliers
  readonly rules: PlanRules
}
