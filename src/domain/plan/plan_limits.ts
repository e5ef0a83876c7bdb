import type { CompetingSet } from './plan'

/** Assumptions about a new volunteer, which the screen states: kilometres by road, and visits. */
export const RECRUIT_KM = 15
export const RECRUIT_VISITS = 1
export const MOST_RECRUIT_VISITS = 20

/** Where a new volunteer is thought to live, and how many visits it has. */
export interface Recruit {
  /** Outward postcode; null for where one visit would add most. */
  readonly district: string | null
  readonly visits: number
}

/** Where a new volunteer would live. */
export interface RecruitPlace {
  /** Outward postcode, "PE24". */
  readonly district: string
  /** The town or the authority that most of its schools are in; '' where none is known. */
  readonly place: string
  readonly lon: number
  readonly lat: number
  /** What one visit more there is worth; at a price for road, less its road. */
  readonly points: number
}

/** What the best plan becomes with one new volunteer: schools by their row. */
export interface RecruitGain {
  readonly place: RecruitPlace
  readonly visits: number
  readonly entering: readonly number[]
  readonly leaving: readonly number[]
  readonly points: number
  readonly metres: number
}

/** A school that nobody can reach, with the nearest supplier who could be asked but for the distance. */
export interface UnreachedSchool {
  readonly row: number
  /** Road metres, and how far that supplier travels; null where nobody of its phase could be asked. */
  readonly nearest: { readonly metres: number; readonly limit: number } | null
}

/** What would lift the limits of a plan. */
export interface PlanLimits {
  readonly version: number
  /** The most valuable first, `MOST_LISTED` at most. */
  readonly unreached: readonly UnreachedSchool[]
  /** Small sets of schools that are short of visits, the smallest first; one visit a school only. */
  readonly competing: readonly CompetingSet[]
  /** Districts where a new volunteer would bring something, the most first. */
  readonly recruits: readonly RecruitPlace[]
  /** Planned again with the volunteer that is asked about; null where no place would bring anything. */
  readonly gain: RecruitGain | null
}
