import { mondayOf, schoolDayOf, type SchoolDay } from '../../../src/domain/calendar/day_kind'
import { dayOfWallTime } from '../../../src/domain/calendar/wall_time'
import type { SchoolWeekEvent } from '../../../src/domain/requests/candidates'
import type { OpenColumns } from './open_columns'

type Calendars = Pick<OpenColumns, 'calendar' | 'placedCalendar'>

/** Events of the calendars at a school in the week of a day since 1970, by time. */
export const eventsInWeek = (
  { calendar, placedCalendar }: Calendars,
  school: number,
  day: number,
): readonly SchoolWeekEvent[] =>
  school < 0
    ? []
    : placedCalendar()
        .placed.filter(
          (each) =>
            each.school === school &&
            !each.isCancelled &&
            mondayOf(dayOfWallTime(each.start)) === mondayOf(day),
        )
        .toSorted((a, b) => a.start - b.start)
        .map(({ title, provider, start }) => ({
          title,
          provider: calendar.providers[provider] ?? '',
          day: dayOfWallTime(start),
        }))

/** What a day since 1970 is in the school year of a school. */
export const schoolDayAt = (
  { calendar, placedCalendar }: Calendars,
  school: number,
  day: number,
): SchoolDay => schoolDayOf(day, calendar.periods.get(placedCalendar().authorityCodes[school] ?? ''))
