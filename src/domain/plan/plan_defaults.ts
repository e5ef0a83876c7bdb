import type { VolunteerStatus } from '../volunteers/volunteer'

/** Defaults of a plan's question, each a tool default that the screen displays. */

/** Keeps about 99 % of the value of a hub with two thirds of the road (PLAN_MODEL §5). */
export const KM_PER_POINT = 2
export const MOST_KM_PER_POINT = 50
/** By road, one way. */
export const TRAVEL_KM = 25
export const SECOND_VISIT_PER_CENT = 50
export const VOLUNTEER_STATUSES_ASKED: readonly VolunteerStatus[] = ['active']

/** A link to more schools, or more pins, than these would be cut on its way. */
export const MOST_RULES = 60
