import type { Window } from '../time/academic_year'
import type { FixedWeek } from './week_faults'
import type { WeekPin } from './week_pins'

/** Why a visit has no week: what would have to change for it to have one. */
export const NO_WEEK_REASONS = ['closed', 'events', 'dbs', 'too_close', 'crowded'] as const
export type NoWeekReason = (typeof NO_WEEK_REASONS)[number]

export interface PlanWeeksQuestion {
  readonly term: Window
  /** ISO: weeks that are over are not suggested. */
  readonly today: string
  /** Weeks that were agreed: of visits offered or confirmed. */
  readonly agreed: readonly { readonly school: string; readonly supplier: string; readonly week: string }[]
  /** Weeks into which a person put visits. */
  readonly pins: readonly WeekPin[]
}

/** A week for each visit of a plan, as far as calendars are loaded. */
export interface PlanWeeks {
  readonly version: number
  /** ISO week of each visit, "2026-W07"; '' where none is suggested. */
  readonly weekOf: readonly string[]
  /** Weeks of the term in which any school is free. */
  readonly weeks: readonly string[]
  /** Every week of the term that is not over, with any of its school days or none. */
  readonly termWeeks: readonly string[]
  /** Of each visit, those in which neither its school nor its supplier is prevented. */
  readonly free: readonly (readonly string[])[]
  /** Visits whose week was agreed or chosen, each with the rules that it breaks there. */
  readonly fixed: readonly FixedWeek[]
  /** Visits for which no week is left, with the supplier whose visits share too few weeks; none of a school without any. */
  readonly unplaced: readonly {
    readonly visit: number
    readonly because: NoWeekReason
    readonly supplier: string
    readonly visits: number
    readonly weeks: number
  }[]
  /** True where no school has two visits: as many as can be have a week, and no spread is more even (PLAN_MODEL §7). */
  readonly isExact: boolean
  /** True where no whole week of the term is left. */
  readonly isOver: boolean
  /** Local authorities without term dates in the term, with their visits, the most first. */
  readonly withoutDates: readonly { readonly area: string; readonly visits: number }[]
  /** False where no events are loaded, so that clashes with them are not known. */
  readonly hasEvents: boolean
}
