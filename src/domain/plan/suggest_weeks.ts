import { group } from 'd3-array'
import { placeWeeks, type UnplacedVisit, type WeekPlan, type WeekVisit } from '../calendar/place_weeks'

/** Weeks between two visits to one school, at least. */
export const WEEKS_APART = 3

/** A visit of a plan with the weeks in which its school and its supplier are free. */
export interface VisitInTerm {
  readonly school: number
  readonly supplier: number
  readonly visit: 1 | 2
  /** Indexes of weeks, rising. */
  readonly weeks: readonly number[]
  /** The week that was agreed, or that a person chose: it stays, and others go round it. */
  readonly fixed?: number
}

/**
 * Weeks for as many visits as can have one, one a week of each supplier, and evened out. Those that are fixed stay in their
 * week whatever it breaks; first visits are settled before second ones, and visits to one school keep WEEKS_APART (PLAN_MODEL
 * §7: with two visits a school no order is known to be best).
 */
export function suggestWeeks(visits: readonly VisitInTerm[], weekCount: number): WeekPlan {
  const weekOf = new Int16Array(visits.length).fill(-1)
  const unplaced: UnplacedVisit[] = []
  visits.forEach(({ fixed }, at) => (weekOf[at] = fixed ?? -1))
  for (const turn of [1, 2] as const) {
    const movers = [...visits.keys()].filter(
      (at) => visits[at]!.fixed === undefined && visits[at]!.visit === turn,
    )
    const settled = [...visits.keys()].filter((at) => weekOf[at]! >= 0)
    const weeksAtSchool = group(
      settled,
      (at) => visits[at]!.school,
      (at) => weekOf[at]!,
    )
    const isFarFromOthers = (school: number) => (week: number) =>
      [...(weeksAtSchool.get(school)?.keys() ?? [])].every((other) => Math.abs(week - other) >= WEEKS_APART)
    const order = [...settled, ...movers]
    const found = placeWeeks(
      [
        ...alone(settled.map((at) => ({ supplier: visits[at]!.supplier, week: weekOf[at]! }))),
        ...movers.map((at) => ({
          supplier: visits[at]!.supplier,
          weeks: visits[at]!.weeks.filter(isFarFromOthers(visits[at]!.school)),
        })),
      ],
      weekCount,
    )
    movers.forEach((at, place) => (weekOf[at] = found.weekOf[settled.length + place]!))
    unplaced.push(
      ...found.unplaced.map(({ visit, competing, weeks }) => ({
        visit: order[visit]!,
        competing: competing.map((each) => order[each]!),
        weeks,
      })),
    )
  }
  return { weekOf, unplaced }
}

/** Visits that can be in one week alone. Of two of a supplier in one week the second takes nobody else’s seat. */
function alone(seats: readonly { readonly supplier: number; readonly week: number }[]): WeekVisit[] {
  const taken = new Set<string>()
  return seats.map(({ supplier, week }, at) => {
    const seat = `${supplier} ${week}`
    const isTaken = taken.has(seat)
    taken.add(seat)
    return { supplier: isTaken ? -1 - at : supplier, weeks: [week] }
  })
}
