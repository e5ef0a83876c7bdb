/** An academic year runs 1 September to 31 August; it is named by the calendar year it starts in. */
export type AcademicYear = number

export interface Window {
  /** First day, ISO. */
  readonly from: string
  /** Last day, ISO, included. */
  readonly to: string
}

const DAY = 86_400_000

/** Days since 1 January 1970 of an ISO date: the integer that stands for a date in typed arrays. */
export const dayNumber = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY)

export const isoOfDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)

/** Its twin is academic_year_of in workers/warehouse/rules/academic_year.sql. */
export function academicYearOf(iso: string): AcademicYear {
  const year = Number(iso.slice(0, 4))
  return Number(iso.slice(5, 7)) >= 9 ? year : year - 1
}

/** 2024 → "2024/25". */
export const academicYearLabel = (year: AcademicYear): string =>
  `${year}/${String((year + 1) % 100).padStart(2, '0')}`

/** "2024/25" → 2024; anything else → undefined. */
export function parseAcademicYear(label: string): AcademicYear | undefined {
  const match = /^(\d{4})\/(\d{2})$/.exec(label)
  if (!match) return undefined
  const year = Number(match[1])
  return (year + 1) % 100 === Number(match[2]) ? year : undefined
}

export const windowOfYear = (year: AcademicYear): Window => ({
  from: `${year}-09-01`,
  to: `${year + 1}-08-31`,
})

/** Whether a window is one whole academic year, which a yearly target can be held against. */
export const isWholeYear = ({ from, to }: Window): boolean => {
  const whole = windowOfYear(academicYearOf(from))
  return whole.from === from && whole.to === to
}

/** Months since January of year 0: September 2024 is 2024·12 + 8. */
export const monthNumber = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1

const digits = (n: number, length: number): string => String(n).padStart(length, '0')
export const firstDayOfMonth = (month: number): string =>
  `${digits(Math.floor(month / 12), 4)}-${digits((month % 12) + 1, 2)}-01`
export const lastDayOfMonth = (month: number): string => isoOfDay(dayNumber(firstDayOfMonth(month + 1)) - 1)
/** Whole months by their numbers, both included. */
export const windowOfMonths = (first: number, last: number): Window => ({
  from: firstDayOfMonth(first),
  to: lastDayOfMonth(last),
})

/** Autumn, spring or summer term of a month of the year (0 = January): September–December, January–March, April–August. Its twin is tests/sql/oracle/term.sql. */
export const termOfMonth = (monthOfYear: number): 0 | 1 | 2 =>
  monthOfYear >= 8 ? 0 : monthOfYear <= 2 ? 1 : 2

/** Made when first used: each takes milliseconds, and the page and every worker opens with this module. */
const britishFormatter = (options: Intl.DateTimeFormatOptions): ((iso: string) => string) => {
  let format: Intl.DateTimeFormat | undefined
  return (iso) => {
    format ??= new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' })
    return format.format(new Date(`${iso}T00:00:00Z`))
  }
}

/** "1 September 2024". */
export const formatDate = britishFormatter({ day: 'numeric', month: 'long', year: 'numeric' })

/** "18 September". */
export const formatDayAndMonth = britishFormatter({ day: 'numeric', month: 'long' })

/** "18 Sept". */
export const formatShortDay = britishFormatter({ day: 'numeric', month: 'short' })

/** "September 2024". */
export const formatMonth = britishFormatter({ month: 'long', year: 'numeric' })

/** "Dec 2024". */
export const formatShortMonth = britishFormatter({ month: 'short', year: 'numeric' })

/** "2024/25" for a whole academic year, otherwise "Jan 2024 to Mar 2024". */
export function formatWindow(window: Window): string {
  if (isWholeYear(window)) return academicYearLabel(academicYearOf(window.from))
  return `${formatShortMonth(window.from)} to ${formatShortMonth(window.to)}`
}
