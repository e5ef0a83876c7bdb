/** How far a visit of a plan has come. */
export const VISIT_STATES = ['planned', 'offered', 'confirmed', 'delivered', 'declined', 'cancelled'] as const
export type VisitState = (typeof VISIT_STATES)[number]

/** Why a school declines (DOMAIN BARRIER): the kind of barrier, and what it is in detail. */
export const BARRIERS = ['structural', 'motivational', 'procedural', 'cultural'] as const
export type Barrier = (typeof BARRIERS)[number]
export const BARRIER_DETAILS = [
  'staff_time',
  'curriculum_time',
  'money',
  'provider_time',
  'budget',
  'space',
  'know_how',
  'distance',
  'no_response',
  'not_priority',
] as const
export type BarrierDetail = (typeof BARRIER_DETAILS)[number]

/** A visit in one of these states stays with its supplier when the plan is worked out again. */
export const isFixedState = (state: VisitState): boolean =>
  state === 'offered' || state === 'confirmed' || state === 'delivered'

/** The order of what is to be done: ask again, then offer, then what waits, then what is past. */
export const TO_DO_ORDER: readonly VisitState[] = [
  'declined',
  'planned',
  'offered',
  'confirmed',
  'delivered',
  'cancelled',
]

/** The day a year after another, ISO; 29 February becomes 1 March. */
export function yearAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCFullYear(date.getUTCFullYear() + 1)
  return date.toISOString().slice(0, 10)
}

/** A visit that stays as it is when the plan is worked out again; `isDone`: it took place. */
export interface FixedVisit {
  readonly school: string
  readonly supplier: string
  readonly isDone: boolean
}
