import {
  entryOrder,
  termEntries,
  type CalendarAnswer,
  type CalendarEntry,
  type CalendarQuestion,
  type CalendarWeek,
} from '../../../src/domain/calendar/calendar_answer'
import { DAY_KINDS, mondayOf, schoolDayOf, type Period } from '../../../src/domain/calendar/day_kind'
import { repeatedListings } from '../../../src/domain/calendar/duplication'
import { dayOfWallTime } from '../../../src/domain/calendar/wall_time'
import {
  dayNumber,
  firstDayOfMonth,
  isoOfDay,
  monthNumber,
  type Window,
} from '../../../src/domain/time/academic_year'
import { termOf } from '../../../src/domain/time/terms'
import type { CalendarEvents, PlacedCalendar } from './calendar_events'
import { LOG_AS_SOURCE, plannedEvents } from './planned_events'
import { loadsOf, providerCoverage } from './calendar_load'
import type { OpenColumns } from './open_columns'
import { placementsPerWeek } from './placements_per_week'
import { requestsPerWeek } from './requests_per_week'
import { schoolsInScope } from './school_scope'
import { withStraddlingProblems } from './straddling_problems'

/** What happens at schools in a term: events, clashes and duplications with a move for each, load, and gaps of the calendars. */
export function calendarOf(open: OpenColumns, question: CalendarQuestion): CalendarAnswer {
  const { calendar, directory, groupings } = open
  const whole = open.placedCalendar()
  const inScope = schoolsInScope(directory, groupings, { phase: 'all', within: question.within })
  const plannedDays = [...open.engagements.planned.day]
  const term = question.term ?? termWithEvents(whole, plannedDays, question.today)
  const isInScope = (school: number) => question.within === null || inScope[school] === 1
  const loadedIn = (window: Window) =>
    [...entriesIn(open, window, isInScope), ...plannedIn(open, window, isInScope)].sort(entryOrder)
  const { entries, problems, settled } = withStraddlingProblems(
    open,
    term,
    loadedIn(term),
    windowsBeside(term).flatMap(loadedIn),
    question.decisions,
  )
  const weeks = weeksOf(term, periodsInScope(whole, calendar, inScope))
  const ofTerm = termEntries({ entries })
  const listed = ofTerm.filter(({ isCancelled }) => !isCancelled)
  const repeats = new Set(repeatedListings(ofTerm).map(({ repeat }) => repeat))
  const counted = ofTerm.filter(({ isCancelled }, index) => !isCancelled && !repeats.has(index))
  const months = monthsOf(term)
  const days = [...whole.placed.map(({ start }) => dayOfWallTime(start)), ...plannedDays].sort(
    (a, b) => a - b,
  )
  const logSources = plannedDays.length > 0 ? [LOG_AS_SOURCE] : []
  return {
    question,
    version: directory.version,
    term,
    files: [...new Set(calendar.rows.map(({ file }) => file)), ...logSources],
    providers: [...calendar.providers, ...logSources],
    weeks,
    requestsPerWeek: requestsPerWeek(open, weeks, isInScope),
    placements: placementsPerWeek(open, weeks, isInScope, counted),
    months,
    entries,
    problems,
    settled,
    hasLog: open.engagements.lastDay >= 0,
    loads: loadsOf(counted, weeks),
    coverage: providerCoverage(counted, months),
    counts: {
      events: new Set(counted.map(({ event }) => event)).size,
      occurrences: counted.length,
      cancelled: ofTerm.length - listed.length,
      atVenueOnly: listed.filter(({ school }) => school < 0).length,
      outsideTerm: listed.filter(({ dayKind }) => dayKind !== 'term' && dayKind !== 'no_calendar').length,
      inExams: listed.filter(({ isInExams }) => isInExams).length,
      repeated: repeats.size,
    },
    cutSeries: whole.reading.cut.map((record) => calendar.rows[record]!.title),
    unmetChanges: whole.reading.unmet.map((record) => calendar.rows[record]!.title),
    replacedRecords: whole.reading.replaced,
    loaded: whole.placed.length + plannedDays.length,
    span: days.length === 0 ? null : { from: isoOfDay(days[0]!), to: isoOfDay(days.at(-1)!) },
  }
}

/** Events further from the term share no half-term with one of it, and no week. */
const DAYS_BESIDE = 14

/** The days just before a term, and those just after it. */
function windowsBeside({ from, to }: Window): readonly Window[] {
  const [first, last] = [dayNumber(from), dayNumber(to)]
  return [
    { from: isoOfDay(first - DAYS_BESIDE), to: isoOfDay(first - 1) },
    { from: isoOfDay(last + 1), to: isoOfDay(last + DAYS_BESIDE) },
  ]
}

function entriesIn(
  { calendar, placedCalendar }: OpenColumns,
  term: Window,
  isInScope: (school: number) => boolean,
): CalendarEntry[] {
  const { placed, reading } = placedCalendar()
  const [from, to] = [dayNumber(term.from), dayNumber(term.to)]
  return placed.flatMap((each, index): CalendarEntry[] => {
    const day = dayOfWallTime(each.start)
    if (day < from || day > to || !isInScope(each.school)) return []
    const { record, isMoved, planned } = reading.occurrences[index]!
    const { uid, sequence, venue, theme, file, rule, added, recurrence } = calendar.rows[record]!
    const plannedInSeries = rule + added + recurrence === '' ? null : planned
    const known = { uid, sequence, plannedInSeries, isMoved, file }
    return [{ ...each, ...known, place: venue ?? '', theme: theme ?? '', before: null, isBeside: false }]
  })
}

/** Planned rows of the log are events too, of the source after all providers. */
function plannedIn(open: OpenColumns, term: Window, isInScope: (school: number) => boolean): CalendarEntry[] {
  const { calendar } = open
  const { authorityCodes } = open.placedCalendar()
  return plannedEvents(open, dayNumber(term.from), dayNumber(term.to)).flatMap(
    (each, index): CalendarEntry[] => {
      if (!isInScope(each.school)) return []
      const periods = calendar.periods.get(authorityCodes[each.school] ?? '')
      const { kind, ...day } = schoolDayOf(dayOfWallTime(each.start), periods)
      const known = { event: calendar.rows.length + index, provider: calendar.providers.length }
      return [{ ...each, ...known, dayKind: kind, ...day }]
    },
  )
}

/** The term of today where events are in it, else the term of the event nearest to today. */
function termWithEvents({ placed }: PlacedCalendar, planned: readonly number[], today: string): Window {
  const now = dayNumber(today)
  const dated = placed.flatMap(({ start, isCancelled }) => (isCancelled ? [] : [dayOfWallTime(start)]))
  const days = [...dated, ...planned]
  const { from, to } = termOf(today)
  if (days.length === 0 || days.some((day) => day >= dayNumber(from) && day <= dayNumber(to)))
    return { from, to }
  return termOf(
    isoOfDay(days.reduce((best, day) => (Math.abs(day - now) < Math.abs(best - now) ? day : best))),
  )
}

/** School years of the authorities that have schools in scope, one for each authority with term dates. */
function periodsInScope(
  { authorityCodes }: PlacedCalendar,
  { periods }: CalendarEvents,
  inScope: Uint8Array,
): (readonly Period[])[] {
  const codes = new Set(authorityCodes.filter((_, school) => inScope[school] === 1))
  return [...codes].flatMap((code) => {
    const year = periods.get(code)
    return year ? [year] : []
  })
}

function weeksOf(term: Window, years: readonly (readonly Period[])[]): CalendarWeek[] {
  const weeks: CalendarWeek[] = []
  for (let monday = mondayOf(dayNumber(term.from)); monday <= dayNumber(term.to); monday += 7)
    weeks.push({ monday, kind: kindOfWeek(monday, years) })
  return weeks
}

/** The kind of most days from Monday to Friday over all authorities; the first in the order of DAY_KINDS of those tied. */
function kindOfWeek(monday: number, years: readonly (readonly Period[])[]): CalendarWeek['kind'] {
  if (years.length === 0) return 'no_calendar'
  const counts = new Map<CalendarWeek['kind'], number>()
  for (const periods of years)
    for (const weekday of [0, 1, 2, 3, 4]) {
      const { kind } = schoolDayOf(monday + weekday, periods)
      counts.set(kind, (counts.get(kind) ?? 0) + 1)
    }
  return DAY_KINDS.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0] ?? 'term'
}

function monthsOf(term: Window): string[] {
  const [first, last] = [monthNumber(term.from), monthNumber(term.to)]
  return Array.from({ length: last - first + 1 }, (_, index) => firstDayOfMonth(first + index))
}
