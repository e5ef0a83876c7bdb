import { isoWeekOf, mondayOf, schoolDayOf, type Period } from '../../../src/domain/calendar/day_kind'
import { dayOfWallTime } from '../../../src/domain/calendar/wall_time'
import type { PlanQuestion } from '../../../src/domain/plan/plan_question'
import { suggestWeeks, type PlanWeeks, type PlanWeeksQuestion } from '../../../src/domain/plan/plan_weeks'
import { dayNumber } from '../../../src/domain/time/academic_year'
import type { DistrictMiddles } from './near_schools'
import type { OpenColumns } from './open_columns'
import { solveQuestion } from './plan_visits'

const SCHOOL_DAYS = [0, 1, 2, 3, 4]

/**
 * A week inside the term for each visit of the best plan: whole weeks of school days at the school’s authority, outside
 * exams, in which it has no other event and the volunteer’s DBS is valid.
 */
export function planWeeks(
  open: OpenColumns,
  question: PlanQuestion,
  { term, today, agreed }: PlanWeeksQuestion,
  districts: DistrictMiddles,
): PlanWeeks {
  const { answer } = solveQuestion(open, question, districts)
  const { calendar, directory } = open
  const visits = answer.found.kind === 'plan' ? answer.found.plan.visits : []
  const mondays = mondaysOf(term.from > today ? term.from : today, term.to)
  const weeks = mondays.map(isoWeekOf)
  const { authorityCodes, placed } = open.placedCalendar()
  const free = freeWeeks(calendar.periods, mondays)
  const busy = new Set<string>()
  for (const { school, start, isCancelled } of placed)
    if (school >= 0 && !isCancelled) busy.add(`${school} ${mondayOf(dayOfWallTime(start))}`)
  const { planned } = open.engagements
  planned.day.forEach((day, row) => busy.add(`${planned.school[row]!} ${mondayOf(day)}`))
  const agreedWeek = new Map(agreed.map(({ school, supplier, week }) => [`${school}\n${supplier}`, week]))
  const { dbsExpiry } = open.volunteers
  const areas = new Map<string, number>()
  const inTerm = visits.map(({ school: row, supplier, visit }) => {
    const school = answer.schools.school[row]!
    const week = weeks.indexOf(
      agreedWeek.get(`${directory.ids[school]!}\n${answer.supplierIds[supplier]!}`) ?? '',
    )
    const own = free(authorityCodes[school]!)
    if (own === null && week < 0 && mondays.length > 0) {
      const area = directory.localAuthorities[school]!
      areas.set(area, (areas.get(area) ?? 0) + 1)
    }
    const possible = (own ?? []).filter(
      (each) =>
        !busy.has(`${school} ${mondays[each]!}`) &&
        (answer.supply.employersStandIn || dbsExpiry[supplier]! >= mondays[each]! + 4),
    )
    return {
      school: row,
      supplier,
      visit,
      weeks: week >= 0 ? [week] : possible,
      isAgreed: week >= 0,
      isKnown: own !== null,
    }
  })
  // Weeks that were agreed are taken before others are suggested.
  const order = [...inTerm.keys()].sort(
    (a, b) => Number(inTerm[b]!.isAgreed) - Number(inTerm[a]!.isAgreed) || a - b,
  )
  const { weekOf, unplaced } = suggestWeeks(
    order.map((at) => inTerm[at]!),
    mondays.length,
  )
  const found = new Array<string>(visits.length).fill('')
  order.forEach((at, place) => (found[at] = weeks[weekOf[place]!] ?? ''))
  return {
    version: directory.version,
    weekOf: found,
    weeks: weeks.filter((_, week) => inTerm.some((visit) => visit.weeks.includes(week))),
    unplaced: unplaced
      .filter(({ visit }) => inTerm[order[visit]!]!.isKnown)
      .map(({ visit, competing, weeks: shared }) => ({
        visit: order[visit]!,
        supplier: answer.supplierIds[inTerm[order[visit]!]!.supplier]!,
        visits: competing.length,
        weeks: shared.length,
      })),
    isExact: inTerm.every(({ visit }) => visit === 1),
    isOver: mondays.length === 0,
    withoutDates: [...areas]
      .map(([area, count]) => ({ area, visits: count }))
      .sort((a, b) => b.visits - a.visits || (a.area < b.area ? -1 : 1)),
    hasEvents: calendar.rows.length > 0,
  }
}

/** Mondays of the weeks whose five days are all from a day to another, ISO. */
function mondaysOf(from: string, to: string): readonly number[] {
  const mondays: number[] = []
  for (let monday = mondayOf(dayNumber(from) + 6); monday + 4 <= dayNumber(to); monday += 7)
    mondays.push(monday)
  return mondays
}

/** By the code of an authority, the weeks all of whose days are school days outside exams; null where no term of it is known then. */
function freeWeeks(
  periodsOf: ReadonlyMap<string, readonly Period[]>,
  mondays: readonly number[],
): (code: string) => readonly number[] | null {
  const known = new Map<string, readonly number[] | null>()
  const find = (code: string): readonly number[] | null => {
    const periods = periodsOf.get(code)
    const [first, last] = [mondays[0], mondays.at(-1)]
    if (!periods || first === undefined || last === undefined) return null
    if (!periods.some(({ kind, from, to }) => kind === 'term' && from <= last + 4 && to >= first)) return null
    const isFree = (monday: number) =>
      SCHOOL_DAYS.every((day) => {
        const { kind, isInExams } = schoolDayOf(monday + day, periods)
        return kind === 'term' && !isInExams
      })
    return [...mondays.keys()].filter((week) => isFree(mondays[week]!))
  }
  return (code) => {
    if (!known.has(code)) known.set(code, find(code))
    return known.get(code)!
  }
}
