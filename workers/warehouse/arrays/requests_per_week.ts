import type { CalendarWeek } from '../../../src/domain/calendar/calendar_answer'
import { mondayOf } from '../../../src/domain/calendar/day_kind'
import { dayNumber } from '../../../src/domain/time/academic_year'
import type { OpenColumns } from './open_columns'

/** Requests of schools in scope by the week of the first day on which they need somebody. Duplicates are no demand. */
export function requestsPerWeek(
  { requests, directory: { ids } }: OpenColumns,
  weeks: readonly Pick<CalendarWeek, 'monday'>[],
  isInScope: (school: number) => boolean,
): readonly number[] {
  const inScope = new Set(ids.filter((_, school) => isInScope(school)))
  const counts = new Map<number, number>()
  for (const { schoolId, neededFrom, status } of requests) {
    if (neededFrom === null || status === 'duplicate' || !inScope.has(schoolId)) continue
    const monday = mondayOf(dayNumber(neededFrom))
    counts.set(monday, (counts.get(monday) ?? 0) + 1)
  }
  return weeks.map(({ monday }) => counts.get(monday) ?? 0)
}
