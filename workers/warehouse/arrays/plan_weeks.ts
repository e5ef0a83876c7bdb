import {
  isoWeekOf,
  mondayOf,
  schoolDayOf,
  type DayKind,
  type Period,
} from '../../../src/domain/calendar/day_kind'
import { dayOfWallTime } from '../../../src/domain/calendar/wall_time'
import type { PlanQuestion } from '../../../src/domain/plan/plan_question'
import type { NoWeekReason, PlanWeeks, PlanWeeksQuestion } from '../../../src/domain/plan/plan_weeks'
import { suggestWeeks } from '../../../src/domain/plan/suggest_weeks'
import { collisionsOf, type FixedWeek, type WeekFault } from '../../../src/domain/plan/week_faults'
import { dayNumber } from '../../../src/domain/time/academic_year'
import type { DistrictMiddles } from './near_schools'
import type { OpenColumns } from './open_columns'
import { solveQuestion } from './plan_visits'

const SCHOOL_DAYS = [0, 1, 2, 3, 4]

/**
 * A week inside the term for each visit of the best plan: whole weeks of school days at the school’s authority, outside
 * exams, in which it has no other event and the volunteer’s DBS is valid. Weeks that were agreed stay. A visit that a person
 * put into a week stands there; the others stay where they would be without it until they are asked to give way.
 */
export function planWeeks(
  open: OpenColumns,
  question: PlanQuestion,
  { term, today, agreed, pins }: PlanWeeksQuestion,
  districts: DistrictMiddles,
): PlanWeeks {
  const { answer } = solveQuestion(open, question, districts)
  const { calendar, directory } = open
  const visits = answer.found.kind === 'plan' ? answer.found.plan.visits : []
  const mondays = mondaysOf(term.from, term.to)
  const weeks = mondays.map(isoWeekOf)
  // What was agreed for a week that is over still keeps other visits to its school away from it.
  const isAhead = (week: number) => mondays[week]! >= dayNumber(today)
  const weeksAhead = [...weeks.keys()].filter(isAhead)
  const { authorityCodes } = open.placedCalendar()
  const free = freeWeeks(calendar.periods, mondays)
  const busy = busyWeeks(open)
  const weekByPair = (known: readonly { school: string; supplier: string; week: string }[]) =>
    new Map(
      known
        .filter(({ week }) => weeks.includes(week))
        .map(({ school, supplier, week }) => [`${school}\n${supplier}`, weeks.indexOf(week)]),
    )
  const agreedWeek = weekByPair(agreed)
  const pinnedWeek = weekByPair(pins)
  const firstWeek = weekByPair(pins.filter(({ othersGiveWay }) => othersGiveWay))
  const { dbsExpiry } = open.volunteers
  const hasDbs = (supplier: number, week: number) =>
    answer.supply.employersStandIn || dbsExpiry[supplier]! >= mondays[week]! + 4
  const areas = new Map<string, number>()
  const inTerm = visits.map(({ school: row, supplier, visit }) => {
    const school = answer.schools.school[row]!
    const pair = `${directory.ids[school]!}\n${answer.supplierIds[supplier]!}`
    const [fixed, pinned] = [firstWeek.get(pair) ?? agreedWeek.get(pair) ?? -1, pinnedWeek.get(pair) ?? -1]
    const own = free(authorityCodes[school]!)
    if (own === null && Math.max(fixed, pinned) < 0 && weeksAhead.length > 0) {
      const area = directory.localAuthorities[school]!
      areas.set(area, (areas.get(area) ?? 0) + 1)
    }
    const beside = (own ?? []).filter((week) => isAhead(week) && !busy.has(`${school} ${mondays[week]!}`))
    const possible = beside.filter((week) => hasDbs(supplier, week))
    const because: NoWeekReason = !own?.some(isAhead)
      ? 'closed'
      : beside.length === 0
        ? 'events'
        : possible.length === 0
          ? 'dbs'
          : 'too_close'
    return {
      school: row,
      supplier,
      visit,
      because,
      weeks: possible,
      ...(fixed >= 0 && { fixed }),
      pinned,
      isKnown: own !== null,
    }
  })
  const { weekOf, unplaced } = suggestWeeks(inTerm, mondays.length)
  inTerm.forEach(({ pinned }, at) => {
    if (pinned >= 0) weekOf[at] = pinned
  })
  const prevented = (
    { school: row, supplier, pinned }: (typeof inTerm)[number],
    week: number,
  ): WeekFault[] => {
    const school = answer.schools.school[row]!
    const because = closedBecause(calendar.periods.get(authorityCodes[school]!), mondays[week]!)
    // What was agreed can be the event itself, in the calendar of who goes.
    const title = pinned < 0 ? undefined : busy.get(`${school} ${mondays[week]!}`)
    return [
      ...(because === undefined ? [] : [{ kind: 'closed', because } as const]),
      ...(title === undefined ? [] : [{ kind: 'event', title } as const]),
      ...(hasDbs(supplier, week) ? [] : [{ kind: 'dbs' } as const]),
    ]
  }
  const isFixed = ({ pinned, fixed }: (typeof inTerm)[number]) => pinned >= 0 || fixed !== undefined
  return {
    version: directory.version,
    weekOf: Array.from(weekOf, (week) => weeks[week] ?? ''),
    weeks: weeks.filter((_, week) =>
      inTerm.some((visit) => visit.weeks.includes(week) || visit.fixed === week),
    ),
    termWeeks: weeksAhead.map((week) => weeks[week]!),
    free: inTerm.map((visit) => visit.weeks.map((week) => weeks[week]!)),
    fixed: inTerm.flatMap((visit, at): FixedWeek[] => {
      if (!isFixed(visit)) return []
      const collisions = collisionsOf(inTerm, weekOf, at)
      const isMoved = visit.pinned >= 0 && visit.pinned !== visit.fixed
      return [
        {
          visit: at,
          by: visit.pinned >= 0 ? 'pin' : 'agreement',
          faults: [...prevented(visit, weekOf[at]!), ...collisions],
          canOthersGiveWay:
            isMoved && collisions.some(({ others }) => others.some((other) => !isFixed(inTerm[other]!))),
        },
      ]
    }),
    unplaced: unplaced
      .filter(({ visit }) => inTerm[visit]!.isKnown && weekOf[visit]! < 0)
      .map(({ visit, competing, weeks: shared }) => ({
        visit,
        because: shared.length === 0 ? inTerm[visit]!.because : 'crowded',
        supplier: answer.supplierIds[inTerm[visit]!.supplier]!,
        visits: competing.length,
        weeks: shared.length,
      })),
    isExact: inTerm.every(({ visit, pinned, fixed }) => visit === 1 && (pinned < 0 || pinned === fixed)),
    isOver: weeksAhead.length === 0,
    withoutDates: [...areas]
      .map(([area, count]) => ({ area, visits: count }))
      .sort((a, b) => b.visits - a.visits || (a.area < b.area ? -1 : 1)),
    hasEvents: calendar.rows.length > 0,
  }
}

/** "school monday" of every week in which a school has an event, with the title of one; '' of a planned row of the log. */
function busyWeeks(open: OpenColumns): ReadonlyMap<string, string> {
  const busy = new Map<string, string>()
  const { planned } = open.engagements
  planned.day.forEach((day, row) => busy.set(`${planned.school[row]!} ${mondayOf(day)}`, ''))
  for (const { school, start, isCancelled, title } of open.placedCalendar().placed)
    if (school >= 0 && !isCancelled) busy.set(`${school} ${mondayOf(dayOfWallTime(start))}`, title)
  return busy
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
    return [...mondays.keys()].filter((week) => closedBecause(periods, mondays[week]!) === undefined)
  }
  return (code) => {
    if (!known.has(code)) known.set(code, find(code))
    return known.get(code)!
  }
}

/** Why a week has a day without lessons as usual, the first that has; undefined of a week without, and where no term dates are known. */
function closedBecause(
  periods: readonly Period[] | undefined,
  monday: number,
): DayKind | 'exams' | undefined {
  const reasons = SCHOOL_DAYS.map((day): DayKind | 'exams' => {
    const { kind, isInExams } = schoolDayOf(monday + day, periods)
    return kind === 'term' && isInExams ? 'exams' : kind
  })
  return reasons.find((reason) => reason !== 'term' && reason !== 'no_calendar')
}
