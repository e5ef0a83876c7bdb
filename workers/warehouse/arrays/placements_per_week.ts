import type { CalendarEntry, CalendarWeek } from '../../../src/domain/calendar/calendar_answer'
import { mondayOf } from '../../../src/domain/calendar/day_kind'
import {
  FEWEST_FOR_PEAK,
  isPlacement,
  MOST_YEARS_BACK,
  type Placements,
} from '../../../src/domain/calendar/placements'
import { dayOfWallTime } from '../../../src/domain/calendar/wall_time'
import { codesOf } from '../../../src/domain/engagement/activity_fields'
import type { OpenColumns } from './open_columns'

const DAYS_OF_YEAR = 52 * 7

/**
 * Placements of pupils of schools in scope in the weeks of a term, of the log and of `entries`, which hold what is planned;
 * where these are too few to say anything, of the last year whose weeks have enough.
 */
export function placementsPerWeek(
  { engagements: { start, day, type } }: OpenColumns,
  weeks: readonly Pick<CalendarWeek, 'monday'>[],
  isInScope: (school: number) => boolean,
  entries: readonly Pick<CalendarEntry, 'start' | 'type'>[],
): Placements {
  const placementCodes = new Set(codesOf('type').flatMap((code, place) => (isPlacement(code) ? [place] : [])))
  const mondays: number[] = entries
    .filter((entry) => isPlacement(entry.type))
    .map((entry) => mondayOf(dayOfWallTime(entry.start)))
  for (let school = 0; school + 1 < start.length; school++) {
    if (!isInScope(school)) continue
    for (let row = start[school]!; row < start[school + 1]!; row++)
      if (placementCodes.has(type[row]!)) mondays.push(mondayOf(day[row]!))
  }
  const years = Array.from({ length: MOST_YEARS_BACK + 1 }, (_, yearsBack): Placements => ({
    yearsBack,
    perWeek: weeks.map(
      ({ monday }) => mondays.filter((each) => each === monday - yearsBack * DAYS_OF_YEAR).length,
    ),
  }))
  const isEnough = ({ perWeek }: Placements) =>
    perWeek.reduce((sum, count) => sum + count, 0) > FEWEST_FOR_PEAK
  return years.find(isEnough) ?? years[0]!
}
