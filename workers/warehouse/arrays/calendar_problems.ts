import { group } from 'd3-array'
import {
  isWorse,
  type CalendarEntry,
  type Cover,
  type Problem,
} from '../../../src/domain/calendar/calendar_answer'
import { clashesOf } from '../../../src/domain/calendar/clashes'
import { couldCover, coveringOf } from '../../../src/domain/calendar/covering'
import type { SchoolDay } from '../../../src/domain/calendar/day_kind'
import { duplicationsOf, isDuplicate } from '../../../src/domain/calendar/duplication'
import { suggestMove } from '../../../src/domain/calendar/moves'
import { DAY_MINUTES, dayOfWallTime } from '../../../src/domain/calendar/wall_time'
import type { PlacedOccurrence } from '../../../src/domain/calendar/calendar_event'

interface Surroundings {
  /** Group of providers who attend together, by provider. */
  readonly groupOf: ArrayLike<number>
  readonly schoolDay: (school: number, day: number) => SchoolDay
  /** First and last day of the term, since 1970: nothing moves out of it. */
  readonly term: { readonly from: number; readonly to: number }
  /** What happens outside the term, beside which nothing is moved. */
  readonly others: readonly PlacedOccurrence[]
  readonly offerNear: (school: number, day: number) => Cover['offer']
}

interface Around extends Surroundings {
  readonly atSchool: (school: number) => readonly PlacedOccurrence[]
}

/** Clashes and duplications, the worst first, each with the move, or the event that covers for the other, that settles it. */
export function problemsOf(entries: readonly CalendarEntry[], around: Surroundings): Problem[] {
  const found: Problem[] = [
    ...clashesOf(entries).map(
      ({ a, b, school, severity, isOfDifferentProviders, doYearsOverlap }): Problem => ({
        kind: 'clash',
        ...{ a, b, school, severity, isOfDifferentProviders, doYearsOverlap, move: null, cover: null },
      }),
    ),
    ...duplicationsOf(entries, around.groupOf).map(
      ({ a, b, score, disciplines, fewestDaysApart }): Problem => ({
        kind: 'duplication',
        ...{ a, b, school: entries[a]!.school, score, disciplines, fewestDaysApart, move: null, cover: null },
      }),
    ),
  ].sort(isWorse(entries))
  const bySchool = group(
    [...entries, ...around.others] as readonly PlacedOccurrence[],
    ({ school }) => school,
  )
  const all: Around = { ...around, atSchool: (school) => bySchool.get(school) ?? [] }
  return found.map((problem) => ({ ...problem, ...settlingOf(entries, problem, all) }))
}

function settlingOf(
  entries: readonly CalendarEntry[],
  { kind, a, b, school }: Problem,
  around: Around,
): Pick<Problem, 'move' | 'cover'> {
  if (school < 0) return { move: null, cover: null }
  if (kind === 'duplication') {
    const cover = coverOf(entries, a, b, school, around)
    return { cover, move: cover.offer ? null : moveOf(entries, a, b, school, around) }
  }
  const move = moveOf(entries, a, b, school, around)
  const needsCover = !move && couldCover(entries[a]!, entries[b]!)
  return { move, cover: needsCover ? coverOf(entries, a, b, school, around) : null }
}

/** The nearer of the moves of either event, of those that settle it and make no new duplication. */
function moveOf(
  entries: readonly CalendarEntry[],
  a: number,
  b: number,
  school: number,
  { schoolDay, term, groupOf, atSchool }: Around,
): Problem['move'] {
  const here = atSchool(school)
  const isInTerm = (entry: number) => {
    const day = dayOfWallTime(entries[entry]!.start)
    return day >= term.from && day <= term.to
  }
  const moves = [b, a].filter(isInTerm).flatMap((entry) => {
    const [moved, partner] = [entries[entry]!, entries[a + b - entry]!]
    const others = here.filter(({ isCancelled, event }) => !isCancelled && event !== moved.event)
    const rest = others.filter((each) => each.event === partner.event || !isDuplicate(moved, each, groupOf))
    const isAllowed = (day: number) => {
      const start = moved.start + (day - dayOfWallTime(moved.start)) * DAY_MINUTES
      const then = { ...moved, start, halfTerm: schoolDay(school, day).halfTerm }
      return day >= term.from && day <= term.to && !rest.some((each) => isDuplicate(then, each, groupOf))
    }
    const move = suggestMove(here, here.indexOf(moved), (day) => schoolDay(school, day), isAllowed)
    return move ? [{ entry, start: move.start }] : []
  })
  const distance = ({ entry, start }: { entry: number; start: number }) =>
    Math.abs(start - entries[entry]!.start)
  return moves.sort((first, second) => distance(first) - distance(second))[0] ?? null
}

function coverOf(
  entries: readonly CalendarEntry[],
  a: number,
  b: number,
  school: number,
  { offerNear }: Surroundings,
): Cover {
  const { keepsFirst, reason } = coveringOf(entries[a]!, entries[b]!)
  const [keeps, frees] = keepsFirst ? [a, b] : [b, a]
  return { keeps, frees, reason, offer: offerNear(school, dayOfWallTime(entries[frees]!.start)) }
}
