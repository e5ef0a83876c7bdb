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

export const textUpTo = (longest: number): Part<string | null> => ({
  write: (value) => value,
  read: (text) => (text.length > 0 && text.length <= longest ? text : undefined),
})

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
  read: readAcademicYear,
}

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/

/** "2024-01..2024-03": whole months, both included. */
export const months: Part<Window | null> = {
  write: (value) => (value === null ? null : `${value.from.slice(0, 7)}..${value.to.slice(0, 7)}`),
  read: (text) => {
    const [from = '', to = '', more] = text.split('..')
    if (more !== undefined || !MONTH.test(from) || !MONTH.test(to) || from > to) return undefined
    return { from: firstDayOfMonth(monthNumber(`${from}-01`)), to: lastDayOfMonth(monthNumber(`${to}-01`)) }
  },
}

/** "region:North East": the first colon parts grouping from area. */
export const area: Part<Area | null> = {
  write: (value) => (value === null ? null : `${value.grouping}:${value.area}`),
  read: (text) => {
    const colon = text.indexOf(':')
    if (colon < 1 || colon === text.length - 1 || text.length > 200) return undefined
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
