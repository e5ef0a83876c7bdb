import { termEntries, type CalendarAnswer } from '../../domain/calendar/calendar_answer'
import {
  KNOWN_THEME_WEEKS,
  THEME_WEEKS_READ_ON,
  themesIn,
  type ThemeWeek,
} from '../../domain/calendar/theme_weeks'
import { dayOfWallTime } from '../../domain/calendar/wall_time'
import { formatDate, isoOfDay } from '../../domain/time/academic_year'
import { agreeing, counted } from '../../domain/words/counted'

/**
 * How much of a term's activity falls on days of theme weeks, beside how much of the term those weeks take: "12 of 48 times
 * that events take place (25 %) fall in theme weeks, …"; '' where the term has none or no event.
 */
export function themeSentence(answer: CalendarAnswer, weeks: readonly ThemeWeek[]): string {
  const isThemed = (day: number) => themesIn(weeks, isoOfDay(day), isoOfDay(day)).length > 0
  const isTerm = (kind: string) => kind === 'term' || kind === 'no_calendar'
  const taking = answer.weeks.filter(({ kind }) => isTerm(kind))
  const themed = taking.filter(
    ({ monday }) => themesIn(weeks, isoOfDay(monday), isoOfDay(monday + 4)).length > 0,
  )
  const days = termEntries(answer)
    .filter(({ isCancelled }) => !isCancelled)
    .map(({ start }) => dayOfWallTime(start))
  if (themed.length === 0 || days.length === 0) return ''
  const inside = days.filter(isThemed).length
  const share = Math.round((100 * inside) / days.length)
  return `Inside theme weeks: ${inside} of the ${counted(days.length, 'time')} that events take place (${share} %); outside: ${days.length - inside}. ${themed.length} of the ${counted(taking.length, 'week')} of term ${agreeing(themed.length, 'has', 'have')} a theme.`
}

/** Where the dates of the app's own theme weeks were read, and when. */
export function themeSourcesSentence(): string {
  const sources = new Map(KNOWN_THEME_WEEKS.map(({ name, source }) => [name, source]))
  const each = [...sources].map(([name, source]) => `${name}, ${source}`).join('; ')
  return `Dates read on ${formatDate(THEME_WEEKS_READ_ON)}: ${each}. Check other years with the organisers and change them here.`
}

/** Why a week cannot be kept; '' where it can. */
export function themeWeekFault({ name, from, to }: ThemeWeek): string {
  if (name.trim() === '') return 'Give the week a name.'
  if (from === '' || to === '') return 'Give its first and its last day.'
  return from > to ? 'Its last day is before its first.' : ''
}
