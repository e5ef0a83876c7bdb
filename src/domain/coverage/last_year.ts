import { isWholeYear, academicYearOf, monthNumber, windowOfMonths } from '../time/academic_year'
import type { Window } from '../time/academic_year'
import type { LastYearGap, Reach } from './coverage'
import { hasWholeYear } from './reach_over_years'

const MONTHS = 12

/** The same months a year before; null for a window longer than a year. */
export function windowOfLastYear({ from, to }: Window): Window | null {
  if (monthNumber(to) - monthNumber(from) >= MONTHS) return null
  return windowOfMonths(monthNumber(from) - MONTHS, monthNumber(to) - MONTHS)
}

/** First and last day with a delivered engagement, ISO; null where there is none. */
export interface LogSpan {
  readonly historyFrom: string | null
  readonly historyTo: string | null
}

/**
 * Why a window has no change since the year before; null where the log covers both. It covers an academic year as
 * hasWholeYear says, and other months from the one it begins in to the one it ends in.
 */
export function lastYearGap(window: Window, span: LogSpan): LastYearGap | null {
  const { historyFrom, historyTo } = span
  const before = windowOfLastYear(window)
  if (historyFrom === null || historyTo === null) return 'no_log'
  if (before === null) return 'over_a_year'
  if (!covers(before, span))
    return monthNumber(before.to) > monthNumber(historyTo) ? 'log_ends' : 'log_begins'
  return covers(window, span) ? null : 'log_ends'
}

/** Whether the log covers the window, so that a school without a visit in it was not reached. */
export function covers(window: Window, span: LogSpan): boolean {
  if (isWholeYear(window)) return hasWholeYear(academicYearOf(window.from), span)
  const { historyFrom, historyTo } = span
  if (historyFrom === null || historyTo === null) return false
  return (
    monthNumber(historyFrom) <= monthNumber(window.from) && monthNumber(historyTo) >= monthNumber(window.to)
  )
}

/** Change of a share reached in points of a per cent; null where either has no schools. */
export const changeInPoints = (before: Reach, now: Reach): number | null =>
  before.schools === 0 || now.schools === 0
    ? null
    : 100 * (now.reached / now.schools - before.reached / before.schools)
