import { firstDayOfMonth, monthNumber, termOfMonth, windowOfMonths } from './academic_year'
import type { Window } from './academic_year'

const SEASONS = ['Autumn', 'Spring', 'Summer'] as const

const isSameTerm = (a: number, b: number): boolean => termOfMonth(a % 12) === termOfMonth(b % 12)

/** The term of a day, in whole months: September–December, January–March, April–August. */
export function termOf(iso: string): Window {
  const month = monthNumber(iso)
  let first = month
  let last = month
  while (isSameTerm(first - 1, month)) first--
  while (isSameTerm(last + 1, month)) last++
  return windowOfMonths(first, last)
}

/** The term after that of a day. */
export const termAfter = (iso: string): Window => termOf(firstDayOfMonth(monthNumber(termOf(iso).to) + 1))

/** "Spring 2026" for a whole term; undefined for other months. */
export function termName({ from, to }: Window): string | undefined {
  const whole = termOf(from)
  if (whole.from !== from || whole.to !== to) return undefined
  return `${SEASONS[termOfMonth(monthNumber(from) % 12)]} ${from.slice(0, 4)}`
}
