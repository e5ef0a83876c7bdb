import { placeWeeks, type WeekPlan } from '../calendar/place_weeks'
import type { Window } from '../time/academic_year'

/** Weeks between two visits to one school, at least. */
const WEEKS_APART = 3

/** A visit of a plan with the weeks in which its school and its supplier are free. */
export interface VisitInTerm {
  readonly school: number
  readonly supplier: number
  readonly visit: 1 | 2
  /** Indexes of weeks, rising. */
  readonly weeks: readonly number[]
}

export interface PlanWeeksQuestion {
  readonly term: Window
  /** ISO: weeks that are over are not suggested. */
  readonly today: string
  /** Weeks that were agreed: of visits offered or confirmed. */
  readonly agreed: readonly { readonly school: string; readonly supplier: string; readonly week: string }[]
}

/** A week for each visit of a plan, as far as calendars are loaded. */
export interface PlanWeeks {
  readonly version: number
  /** ISO week of each visit, "2026-W07"; '' where none is suggested. */
  readonly weekOf: readonly string[]
  /** Weeks of the term in which any school is free. */
  readonly weeks: readonly string[]
  /** Visits for which no week is left, with the supplier whose visits share too few weeks; none of a school without any. */
  readonly unplaced: readonly {
    readonly visit: number
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

/**
 * Weeks for as many visits as can have one, one a week of each supplier, and evened out. First visits are settled before
 * second ones, which keep WEEKS_APART from them (PLAN_MODEL §7: with two visits a school no order is known to be best).
 */
export function suggestWeeks(visits: readonly VisitInTerm[], weekCount: number): WeekPlan {
  const seconds = visits.some(({ visit }) => visit === 2)
  if (!seconds) return placeWeeks(visits, weekCount)
  const isFirst = visits.map(({ visit }) => visit === 1)
  const first = placeWeeks(
    visits.map((visit, at) => (isFirst[at] ? visit : { ...visit, weeks: [] })),
    weekCount,
  )
  const firstWeek = new Map<number, number>()
  visits.forEach(({ school }, at) => {
    if (first.weekOf[at]! >= 0) firstWeek.set(school, first.weekOf[at]!)
  })
  const taken = new Set(visits.map(({ supplier }, at) => `${supplier} ${first.weekOf[at]!}`))
  const settled = visits.map((visit, at) => {
    const own = firstWeek.get(visit.school)
    if (isFirst[at]) return { ...visit, weeks: first.weekOf[at]! >= 0 ? [first.weekOf[at]!] : [] }
    return {
      ...visit,
      weeks: visit.weeks.filter(
        (week) =>
          !taken.has(`${visit.supplier} ${week}`) &&
          (own === undefined || Math.abs(week - own) >= WEEKS_APART),
      ),
    }
  })
  const both = placeWeeks(settled, weekCount)
  const unplaced = both.unplaced.filter(({ visit }) => !isFirst[visit])
  return {
    weekOf: both.weekOf,
    unplaced: [...first.unplaced.filter(({ visit }) => isFirst[visit]), ...unplaced],
  }
}
