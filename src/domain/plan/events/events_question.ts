import type { GapsQuestion } from '../../gaps/priority_gap'
import type { PlanValue } from '../plan_question'

/** Where an event can be held: at a school in scope, at a placed employer, or in a postcode district. */
export const VENUE_KINDS = ['at_schools', 'at_employers', 'in_districts'] as const
export type VenueKind = (typeof VENUE_KINDS)[number]

/** A tool default: how many venues, and how far by road schools come, km. */
export const VENUES = 10
export const MOST_VENUES = 60
export const EVENT_KM = 12
/** Of more places to choose from, the answer would take seconds. */
export const MOST_PLACES = 3000

/** Which schools, and what one of them is worth: as in the plan. */
interface EventScope {
  readonly schools: GapsQuestion
  readonly value: PlanValue
}

/** Which venues bring most need within reach of one. */
export interface EventsQuestion {
  /** Scope, need and what a school is worth. */
  readonly plan: EventScope
  readonly venues: VenueKind
  readonly count: number
  /** By road. */
  readonly withinKm: number
}

export interface ChosenVenue {
  readonly name: string
  /** Degrees. */
  readonly lon: number
  readonly lat: number
  /** Schools in scope within reach of it, and what those are worth that no venue above it reaches. */
  readonly schools: number
  readonly adds: number
}

export interface EventsAnswer {
  readonly question: EventsQuestion
  readonly version: number
  /** The schools in scope, indexes of the register. */
  readonly school: Uint32Array
  /** What each school in scope is worth, by row. */
  readonly value: Float64Array
  /** Places to choose from; more than MOST_PLACES are not tried, and none is chosen. */
  readonly places: number
  /** The venue that adds most first. */
  readonly chosen: readonly ChosenVenue[]
  /** 1 for each row with a venue within reach. */
  readonly reached: Uint8Array
  /** What all schools reached are worth, and what no choice of as many venues is worth more than. */
  readonly points: number
  readonly bound: number
}
