import { dayNumber, isoOfDay, windowOfYear } from '../../src/domain/time/academic_year'
import { firstAfter, type Random } from './random'

/** Relative activity of a school day in each calendar month, January first: November, March and June are busiest. */
const MONTH_WEIGHT = [8, 10, 16, 8, 8, 14, 10, 1, 7, 9, 15, 8]

/** Sunday first. */
const WEEKDAY_WEIGHT = [0, 8, 10, 11, 10, 8, 0]

/** School holidays, near enough for any year: first and last day as MM-DD. Activity then is a trickle. */
const HOLIDAYS: readonly (readonly [string, string])[] = [
  ['01-01', '01-04'],
  ['02-13', '02-19'],
  ['04-03', '04-16'],
  ['05-25', '05-31'],
  ['07-22', '08-31'],
  ['10-23', '10-30'],
  ['12-20', '12-31'],
]
const HOLIDAY_SHARE = 0.025

/** Weeks when much is put on: first and last day as MM-DD, and how many times the usual. */
const THEME_WEEKS: readonly (readonly [string, string, number])[] = [
  ['03-06', '03-17', 1.6],
  ['11-04', '11-12', 1.4],
]

/** How much went ahead while schools were shut or kept visitors out: from each date, the share of the usual. */
const DISTURBED: readonly (readonly [string, number])[] = [
  ['2021-09-01', 1],
  ['2021-03-08', 0.8],
  ['2021-01-04', 0.35],
  ['2020-09-01', 0.55],
  ['2020-03-20', 0.09],
]

const within = (monthDay: string, [from, to]: readonly [string, string, ...unknown[]]): boolean =>
  monthDay >= from && monthDay <= to

export const isHoliday = (day: number): boolean => {
  const monthDay = isoOfDay(day).slice(5)
  return HOLIDAYS.some((holiday) => within(monthDay, holiday))
}

/** 0 for Sunday; 1 January 1970 was a Thursday. */
const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7

function weightOf(day: number): number {
  const iso = isoOfDay(day)
  const theme = THEME_WEEKS.find((week) => within(iso.slice(5), week))?.[2] ?? 1
  const usual =
    (MONTH_WEIGHT[Number(iso.slice(5, 7)) - 1] ?? 0) * (WEEKDAY_WEIGHT[weekdayOf(day)] ?? 0) * theme
  const disturbed = DISTURBED.find(([from]) => iso >= from)?.[1] ?? 1
  return usual * disturbed * (isHoliday(day) ? HOLIDAY_SHARE : 1)
}

/** Draws days from a span as busy days are likelier than quiet ones. */
export function daysBetween(fromIso: string, toIso: string): (random: Random) => number {
  const first = dayNumber(fromIso)
  let total = 0
  const ends = Array.from(
    { length: dayNumber(toIso) - first + 1 },
    (_, at) => (total += weightOf(first + at)),
  )
  return (random) => first + firstAfter(ends, random.next() * total)
}

export const daysOfYear = (year: number): ((random: Random) => number) => {
  const { from, to } = windowOfYear(year)
  return daysBetween(from, to)
}
