import { entryOrder } from '../../../src/domain/calendar/calendar_answer'
import type { CalendarEntry, Problem, SettledProblem } from '../../../src/domain/calendar/calendar_answer'
import { eventKey, pairKey, type ClashDecisions } from '../../../src/domain/calendar/clash_decisions'
import { schoolDayOf, type SchoolDay } from '../../../src/domain/calendar/day_kind'
import { dayOfWallTime } from '../../../src/domain/calendar/wall_time'
import { dayNumber, type Window } from '../../../src/domain/time/academic_year'
import { changedEntries } from './calendar_changes'
import { problemsOf } from './calendar_problems'
import { freedVisits } from './freed_visits'
import type { OpenColumns } from './open_columns'

/**
 * The entries as people changed them, what is still to settle among them, and what of the problems as loaded is decided.
 * `beside`: those of them that are outside the term.
 */
export function settledProblems(
  open: OpenColumns,
  term: Window,
  asLoaded: readonly CalendarEntry[],
  decisions: ClashDecisions,
  beside: readonly CalendarEntry[] = [],
): {
  readonly entries: readonly CalendarEntry[]
  readonly problems: readonly Problem[]
  readonly settled: readonly SettledProblem[]
} {
  const { calendar, directory } = open
  const { placed, authorityCodes } = open.placedCalendar()
  const schoolDay = (school: number, day: number): SchoolDay =>
    schoolDayOf(day, calendar.periods.get(authorityCodes[school] ?? ''))
  const changed = changedEntries(asLoaded, decisions, directory.ids, (start, school) => {
    const { kind, ...rest } = schoolDay(school, dayOfWallTime(start))
    return { dayKind: kind, ...rest }
  })
  const entries = changed.toSorted(entryOrder)
  const [from, to] = [dayNumber(term.from), dayNumber(term.to)]
  const isOutside = (day: number) => day < from || day > to
  const named = new Set([...placed, ...entries].map(({ school }) => school))
  const besideTerm = new Set(beside.map(({ event, start }) => `${event} ${start}`))
  const around = {
    groupOf: calendar.groupOf,
    schoolDay,
    term: { from, to },
    others: placed.filter(
      ({ start, event }) => isOutside(dayOfWallTime(start)) && !besideTerm.has(`${event} ${start}`),
    ),
  }
  const offers = () =>
    freedVisits(open, (school, day) => {
      const { kind, isInExams } = schoolDay(school, day)
      return !named.has(school) && kind === 'term' && !isInExams
    })
  const byPair = new Map(decisions.map((decision) => [decision.pair, decision]))
  const decisionOf = (all: readonly CalendarEntry[], { a, b }: Problem) =>
    byPair.get(pairKey(all[a]!, all[b]!))
  const problems = problemsOf(entries, { ...around, offerNear: offers() }).filter(
    (problem) => decisionOf(entries, problem)?.change !== null,
  )
  if (decisions.length === 0) return { entries, problems, settled: [] }
  const placeOf = asLoaded.map((_, index) => entries.indexOf(changed[index]!))
  const settled = problemsOf(asLoaded, { ...around, offerNear: () => null }).flatMap((problem) => {
    const decision = decisionOf(asLoaded, problem)
    if (!decision) return []
    const [a, b] = [placeOf[problem.a]!, placeOf[problem.b]!]
    const isChanged = (entry: number) => entries[entry]!.before !== null
    const changedEntry = [a, b].find(
      (entry) => eventKey(entries[entry]!) === decision.change?.event && isChanged(entry),
    )
    if (decision.change !== null && changedEntry === undefined) return []
    const known = { ...problem, a, b, move: null, cover: null }
    return [{ pair: decision.pair, problem: known, changed: changedEntry ?? null }]
  })
  // Two events that clash and duplicate each other are decided once.
  const first = [...new Map(settled.toReversed().map((each) => [each.pair, each])).values()].toReversed()
  return { entries, problems, settled: first }
}
