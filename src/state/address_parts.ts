import {
  academicYearLabel,
  firstDayOfMonth,
  lastDayOfMonth,
  monthNumber,
  readAcademicYear,
} from '../domain/academic_year'
import type { Window } from '../domain/academic_year'
import { MOST_CHILDREN } from '../domain/class_of_thirty'
import type { Area } from '../domain/coverage'
import { ENGAGEMENT_STATUSES } from '../domain/engagement'
import type { EngagementStatus } from '../domain/engagement'

/** How one part of the state stands in the address: `read` gives undefined for a bad value. */
export interface Part<T> {
  readonly write: (value: T) => string | null
  readonly read: (text: string) => T | undefined
}

export const oneOf = <T extends string>(values: readonly T[]): Part<T> => ({
  write: (value) => value,
  read: (text) => values.find((value) => value === text),
})

/**
 * Characters of a text that names something loaded: a job file's area is the file's name and the area's own, and a
 * file's name alone may have 255.
 */
const LONGEST_NAME = 400

export const textUpTo = (longest: number): Part<string | null> => ({
  write: (value) => value,
  read: (text) => (text.length > 0 && text.length <= longest ? text : undefined),
})

/** The id or name of something in a loaded file. */
export const loadedName = textUpTo(LONGEST_NAME)

/** The key of a way of dividing the schools. */
export const groupingKey: Part<string> = {
  write: (value) => value,
  read: (text) => loadedName.read(text) ?? undefined,
}

/** Calendar years a link may name; a window outside them is beyond any log, and beyond what dates are counted in. */
const FIRST_YEAR = 1900
const LAST_YEAR = 2199
const isYear = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR

export const wholeNumber = (least: number, most: number): Part<number | null> => ({
  write: (value) => (value === null ? null : String(value)),
  read: (text) => {
    const value = Number(text)
    return /^\d+$/.test(text) && value >= least && value <= most ? value : undefined
  },
})

export const classSize: Part<number> = {
  write: String,
  read: (text) => wholeNumber(1, MOST_CHILDREN).read(text) ?? undefined,
}

const childrenCounted = wholeNumber(30, 2_000_000)
export const cohort: Part<number | 'rolls' | null> = {
  write: (value) => (value === 'rolls' ? value : childrenCounted.write(value)),
  read: (text) => (text === 'rolls' ? text : childrenCounted.read(text)),
}

export const yesNo: Part<boolean> = {
  write: (value) => (value ? 'yes' : 'no'),
  read: (text) => (text === 'yes' ? true : text === 'no' ? false : undefined),
}

export const academicYear: Part<number | null> = {
  write: (value) => (value === null ? null : academicYearLabel(value)),
  read: (text) => {
    const year = readAcademicYear(text)
    return year !== undefined && isYear(year) ? year : undefined
  },
}

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/

/** "2024-01..2024-03": whole months, both included. */
export const months: Part<Window | null> = {
  write: (value) => (value === null ? null : `${value.from.slice(0, 7)}..${value.to.slice(0, 7)}`),
  read: (text) => {
    const [from = '', to = '', more] = text.split('..')
    if (more !== undefined || !MONTH.test(from) || !MONTH.test(to) || from > to) return undefined
    if (!isYear(Number(from.slice(0, 4))) || !isYear(Number(to.slice(0, 4)))) return undefined
    return { from: firstDayOfMonth(monthNumber(`${from}-01`)), to: lastDayOfMonth(monthNumber(`${to}-01`)) }
  },
}

/** "region:North East": the first colon parts grouping from area. */
export const area: Part<Area | null> = {
  write: (value) => (value === null ? null : `${value.grouping}:${value.area}`),
  read: (text) => {
    const colon = text.indexOf(':')
    if (colon < 1 || colon === text.length - 1 || text.length > LONGEST_NAME) return undefined
    return { grouping: text.slice(0, colon), area: text.slice(colon + 1) }
  },
}

export const statuses: Part<readonly EngagementStatus[]> = {
  write: (value) => (value.length === 0 ? 'any' : value.join(',')),
  read: (text) => {
    if (text === 'any') return []
    const read = text.split(',').map((word) => ENGAGEMENT_STATUSES.find((status) => status === word))
    return read.every((status) => status !== undefined) ? read : undefined
  },
}
