import { group } from 'd3-array'
import type {
  CalendarEntry,
  CalendarQuestion,
  Problem,
  SettledProblem,
} from '../../../src/domain/calendar/calendar_answer'
import { entryOrder, isWorse } from '../../../src/domain/calendar/calendar_answer'
import { eventKey, pairKey } from '../../../src/domain/calendar/clash_decisions'
import { dayOfWallTime } from '../../../src/domain/calendar/wall_time'
import { dayNumber, type Window } from '../../../src/domain/time/academic_year'
import type { OpenColumns } from './open_columns'
import { settledProblems } from './settled_problems'

interface Settled {
  readonly entries: readonly CalendarEntry[]
  readonly problems: readonly Problem[]
  readonly settled: readonly SettledProblem[]
}

/**
 * What is to settle in a term, and between an event of it and one `beside` it, just before or after: such an event stands at
 * the end of the entries, marked. `beside` are the loaded entries of the days on both sides.
 */
export function withStraddlingProblems(
  open: OpenColumns,
  term: Window,
  asLoaded: readonly CalendarEntry[],
  beside: readonly CalendarEntry[],
  decisions: CalendarQuestion['decisions'],
): Settled {
  const inTerm = settledProblems(open, term, asLoaded, decisions)
  const schools = group(asLoaded, ({ school }) => school)
  const near = beside.filter(({ school }) => schools.has(school))
  if (near.length === 0) return inTerm
  const all = settledProblems(open, term, [...asLoaded, ...near].sort(entryOrder), decisions, near)
  const [from, to] = [dayNumber(term.from), dayNumber(term.to)]
  const isIn = (entry: number) => {
    const day = dayOfWallTime(all.entries[entry]!.start)
    return day >= from && day <= to
  }
  const straddles = ({ a, b }: Problem) => isIn(a) !== isIn(b)
  const pairIn = (entries: readonly CalendarEntry[], { a, b }: Problem) => pairKey(entries[a]!, entries[b]!)
  const known = new Set(
    [...inTerm.problems, ...inTerm.settled.map(({ problem }) => problem)].map((problem) =>
      pairIn(inTerm.entries, problem),
    ),
  )
  const isNew = (problem: Problem) => straddles(problem) && !known.has(pairIn(all.entries, problem))
  const entries = [...inTerm.entries]
  const places = new Map(entries.map((entry, place) => [eventKey(entry), place]))
  const placeOf = (index: number): number => {
    const entry = all.entries[index]!
    const key = eventKey(entry)
    if (!places.has(key)) places.set(key, entries.push({ ...entry, isBeside: true }) - 1)
    return places.get(key)!
  }
  const placed = (problem: Problem): Problem => ({
    ...problem,
    a: placeOf(problem.a),
    b: placeOf(problem.b),
    move: problem.move && { ...problem.move, entry: placeOf(problem.move.entry) },
    cover: problem.cover && {
      ...problem.cover,
      keeps: placeOf(problem.cover.keeps),
      frees: placeOf(problem.cover.frees),
    },
  })
  const problems = all.problems.filter(isNew).map(placed)
  const settled = all.settled
    .filter(({ problem }) => isNew(problem))
    .map((each) => ({
      ...each,
      problem: placed(each.problem),
      changed: each.changed === null ? null : placeOf(each.changed),
    }))
  return {
    entries,
    problems: [...inTerm.problems, ...problems].sort(isWorse(entries)),
    settled: [...inTerm.settled, ...settled],
  }
}
