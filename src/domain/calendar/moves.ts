import type { PlacedOccurrence } from './calendar_event'
import { mondayOf, weekdayOf, type SchoolDay } from './day_kind'
import { dayOfWallTime, DAY_MINUTES, type WallMinutes } from './wall_time'

/** Nobody is asked to move an event further than this, in weeks. */
export const FURTHEST_MOVE_WEEKS = 12

export interface Move {
  readonly occurrence: number
  readonly start: WallMinutes
}

/**
 * The nearest other time for one of two clashing occurrences: the same time of day, in term and outside exams, in a week in
 * which its school has no other event, so that the move makes no new clash; the same day of the week before any other.
 * Undefined where no week within FURTHEST_MOVE_WEEKS has such a day. `schoolDay` is of the school's authority;
 * `isAllowed` says of a day since 1970 what else stands against it.
 */
export function suggestMove(
  occurrences: readonly PlacedOccurrence[],
  occurrence: number,
  schoolDay: (day: number) => SchoolDay,
  isAllowed: (day: number) => boolean = () => true,
): Move | undefined {
  const moved = occurrences[occurrence]!
  const day = dayOfWallTime(moved.start)
  const busyWeeks = busyWeeksOf(occurrences, occurrence)
  const isFree = (to: number) => {
    const { kind, isInExams } = schoolDay(to)
    return kind === 'term' && !isInExams && isAllowed(to)
  }
  for (let weeks = 0; weeks <= FURTHEST_MOVE_WEEKS; weeks++)
    for (const monday of weeks === 0
      ? [mondayOf(day)]
      : [mondayOf(day) + weeks * 7, mondayOf(day) - weeks * 7]) {
      if (busyWeeks.has(monday)) continue
      const to = daysByLikeness(monday, weekdayOf(day)).find((each) => each !== day && isFree(each))
      if (to !== undefined) return { occurrence, start: moved.start + (to - day) * DAY_MINUTES }
    }
  return undefined
}

/** Mondays of the weeks in which the school of an occurrence has others. */
function busyWeeksOf(occurrences: readonly PlacedOccurrence[], occurrence: number): Set<number> {
  const { school } = occurrences[occurrence]!
  const others = occurrences.filter(
    (each, index) => index !== occurrence && each.school === school && !each.isCancelled,
  )
  return new Set(others.map(({ start }) => mondayOf(dayOfWallTime(start))))
}

/** Monday to Friday of a week, the given day of the week first, then the closest to it. */
const daysByLikeness = (monday: number, weekday: number): number[] =>
  [0, 1, 2, 3, 4]
    .sort((a, b) => Math.abs(a - weekday) - Math.abs(b - weekday) || a - b)
    .map((each) => monday + each)
