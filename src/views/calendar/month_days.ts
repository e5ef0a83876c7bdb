import type { CalendarAnswer, CalendarWeek } from '../../domain/calendar/calendar_answer'
import { mondayOf } from '../../domain/calendar/day_kind'
import { dayOfWallTime } from '../../domain/calendar/wall_time'
import { themesIn, type ThemeWeek } from '../../domain/calendar/theme_weeks'
import { dayNumber, isoOfDay, lastDayOfMonth, monthNumber } from '../../domain/time/academic_year'
import type { WeekCell } from './week_cells'

export const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const

export interface MonthDay {
  /** Days since 1970. */
  readonly day: number
  readonly isInMonth: boolean
  /** The events that go on then, in order; cancelled ones are not there. */
  readonly cells: readonly WeekCell[]
}

export interface MonthWeek {
  readonly kind: CalendarWeek['kind']
  /** Monday to Sunday. */
  readonly days: readonly MonthDay[]
}

/** Whole weeks that a month meets, with the events of each of its days; one of several days stands on each. */
export function monthDays({ entries, weeks }: CalendarAnswer, month: string): readonly MonthWeek[] {
  const [first, last] = [dayNumber(month), dayNumber(lastDayOfMonth(monthNumber(month)))]
  const kindOf = new Map(weeks.map(({ monday, kind }) => [monday, kind]))
  const cells = entries.flatMap((entry, index) => {
    if (entry.isCancelled) return []
    const from = dayOfWallTime(entry.start)
    return [{ index, entry, from, to: Math.max(from, dayOfWallTime((entry.end ?? entry.start + 1) - 1)) }]
  })
  const found: MonthWeek[] = []
  for (let monday = mondayOf(first); monday <= last; monday += 7)
    found.push({
      kind: kindOf.get(monday) ?? 'no_calendar',
      days: Array.from({ length: 7 }, (_, at) => {
        const day = monday + at
        const isInMonth = day >= first && day <= last
        return {
          day,
          isInMonth,
          cells: isInMonth ? cells.filter(({ from, to }) => from <= day && day <= to) : [],
        }
      }),
    })
  return found
}

/** Theme weeks to name on a day of a week, by its place in it: each once a week, on the first day of the month that it has there. */
export function themesNamedOn(
  days: readonly MonthDay[],
  at: number,
  themeWeeks: readonly ThemeWeek[],
): readonly string[] {
  const themesOf = (day: MonthDay | undefined): readonly string[] =>
    day?.isInMonth ? themesIn(themeWeeks, isoOfDay(day.day), isoOfDay(day.day)) : []
  const before = themesOf(days[at - 1])
  return themesOf(days[at]).filter((theme) => !before.includes(theme))
}

/** The month that a term opens on: of today, else the first with events, else its first. */
export function openingMonth({ months, entries, question }: CalendarAnswer): string {
  const isOf = (month: string, iso: string) => iso.startsWith(month.slice(0, 7))
  const starts = entries.map(({ start }) => new Date(start * 60_000).toISOString())
  return (
    months.find((month) => isOf(month, question.today)) ??
    months.find((month) => starts.some((start) => isOf(month, start))) ??
    months[0]!
  )
}
