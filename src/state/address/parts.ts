import {
  academicYearLabel,
  dayNumber,
  isoOfDay,
  monthNumber,
  parseAcademicYear,
  windowOfMonths,
} from '../../domain/time/academic_year'
import type { Window } from '../../domain/time/academic_year'
import type { Area } from '../../domain/coverage/coverage'

/** How a value is written in the address: `write` gives null for a value that is not written, `read` undefined for bad text. */
export interface Format<T> {
  readonly write: (value: T) => string | null
  readonly read: (text: string) => T | undefined
}

/** One part of the address: its format, and its value where the address lacks it. */
export interface AddressPart<T> extends Format<T> {
  readonly default: T
}

export const part = <T>(format: Format<T>, value: NoInfer<T>): AddressPart<T> => ({
  ...format,
  default: value,
})

export const oneOf = <const T extends string>(values: readonly T[]): Format<T> => ({
  write: (value) => value,
  read: (text) => values.find((value) => value === text),
})

/** The same with null for none of them. */
export const oneOfOrNone = <const T extends string>(values: readonly T[]): Format<T | null> => ({
  write: (value) => value,
  read: (text) => values.find((value) => value === text),
})

/**
 * Characters of a text that names something loaded: a job file's area is the file's name and the area's own, and a
 * file's name alone may have 255.
 */
const MAX_NAME_LENGTH = 400

export const textUpTo = (longest: number): Format<string | null> => ({
  write: (value) => value,
  read: (text) => (text.length > 0 && text.length <= longest ? text : undefined),
})

/** The id or name of something in a loaded file. */
export const loadedName = textUpTo(MAX_NAME_LENGTH)

/** The key of a way of dividing the schools. */
export const groupingKey: Format<string> = {
  write: (value) => value,
  read: (text) => loadedName.read(text) ?? undefined,
}

/** Calendar years a link may name; a window outside them is beyond any log, and beyond what dates are counted in. */
const FIRST_YEAR = 1900
const LAST_YEAR = 2199
const isYear = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR

export const wholeNumber = (min: number, max: number): Format<number | null> => ({
  write: (value) => (value === null ? null : String(value)),
  read: (text) => {
    const value = Number(text)
    return /^\d+$/.test(text) && value >= min && value <= max ? value : undefined
  },
})

export const yesNo: Format<boolean> = {
  write: (value) => (value ? 'yes' : 'no'),
  read: (text) => (text === 'yes' ? true : text === 'no' ? false : undefined),
}

export const academicYear: Format<number | null> = {
  write: (value) => (value === null ? null : academicYearLabel(value)),
  read: (text) => {
    const year = parseAcademicYear(text)
    return year !== undefined && isYear(year) ? year : undefined
  },
}

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/

/** "2024-01..2024-03": whole months, both included. */
export const months: Format<Window | null> = {
  write: (value) => (value === null ? null : `${value.from.slice(0, 7)}..${value.to.slice(0, 7)}`),
  read: (text) => {
    const [from = '', to = '', more] = text.split('..')
    if (more !== undefined || !MONTH.test(from) || !MONTH.test(to) || from > to) return undefined
    if (!isYear(Number(from.slice(0, 4))) || !isYear(Number(to.slice(0, 4)))) return undefined
    return windowOfMonths(monthNumber(`${from}-01`), monthNumber(`${to}-01`))
  },
}

/** "2024-03": a month, as its first day. */
export const month: Format<string | null> = {
  write: (value) => value?.slice(0, 7) ?? null,
  read: (text) => (MONTH.test(text) && isYear(Number(text.slice(0, 4))) ? `${text}-01` : undefined),
}

/** "2024-03-31": a day that there is, ISO. */
export const isoDay: Format<string | null> = {
  write: (value) => value,
  read: (text) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || !isYear(Number(text.slice(0, 4)))) return undefined
    return Number.isNaN(Date.parse(text)) || isoOfDay(dayNumber(text)) !== text ? undefined : text
  },
}

/** "region:North East": the first colon parts grouping from area. */
export const area: Format<Area | null> = {
  write: (value) => (value === null ? null : `${value.grouping}:${value.area}`),
  read: (text) => {
    const colon = text.indexOf(':')
    if (colon < 1 || colon === text.length - 1 || text.length > MAX_NAME_LENGTH) return undefined
    return { grouping: text.slice(0, colon), area: text.slice(colon + 1) }
  },
}
