import {
  academicYearOf,
  firstDayOfMonth,
  lastDayOfMonth,
  monthNumber,
  windowOfYear,
} from '../time/academic_year'
import type { Window } from '../time/academic_year'

/** Windows of a report, and the day each is told from. */
export interface PeriodAsAt {
  readonly window: Window
  /** ISO. */
  readonly asAt: string
}

const MONTHS = 12

/** From 1 September to the last day of the month. */
export const reportWindow = (month: string): Window => ({
  from: windowOfYear(academicYearOf(month)).from,
  to: lastDayOfMonth(monthNumber(month)),
})

/** The last day of the month: the day that a report of it is told from, unless a person says another. */
export const usualAsAt = (month: string): string => lastDayOfMonth(monthNumber(month))

/** What last month's report was of, as at its own last day; null in September, with which a year begins. */
export function lastMonthOf(month: string): PeriodAsAt | null {
  const last = monthNumber(month) - 1
  if (academicYearOf(firstDayOfMonth(last)) !== academicYearOf(month)) return null
  return { window: reportWindow(firstDayOfMonth(last)), asAt: lastDayOfMonth(last) }
}

/** The like period: the same months a year before, as at the same day of that year (the last of its month stays the last). */
export function yearBeforeOf(month: string, asAt: string): PeriodAsAt {
  const ofDay = monthNumber(asAt)
  const last = lastDayOfMonth(ofDay - MONTHS)
  const sameDay = `${last.slice(0, 8)}${asAt.slice(8)}`
  const isMonthEnd = asAt === lastDayOfMonth(ofDay)
  return {
    window: reportWindow(firstDayOfMonth(monthNumber(month) - MONTHS)),
    asAt: isMonthEnd || sameDay > last ? last : sameDay,
  }
}

/** Months of the academic year gone by the end of the month, 1 to 12. */
export const monthsGone = (month: string): number =>
  monthNumber(month) - monthNumber(windowOfYear(academicYearOf(month)).from) + 1
