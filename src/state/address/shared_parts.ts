import type { CountedActivities } from '../../domain/engagement/engagement'
import { REPORTING_PHASES } from '../../domain/school/phase'
import { linkedColumn } from './column_part'
import {
  academicYear,
  area,
  groupingKey,
  loadedName,
  months,
  oneOf,
  part,
  textUpTo,
  wholeNumber,
  yesNo,
} from './parts'

/** Which schools, and when: what every view asks about. */
export const scopeParts = {
  phase: part(oneOf(REPORTING_PHASES), 'secondary'),
  /** Start year of the academic year; null for the latest of the log. */
  year: part(academicYear, null),
  /** A window in whole months; it wins over `year`. */
  months: part(months, null),
  within: part(area, null),
  by: part(groupingKey, 'region'),
  counted: part(oneOf<CountedActivities>(['all', 'direct']), 'all'),
}

/** Only schools with these values in a column about schools; null for every school. */
export const column = part(linkedColumn, null)

/** The selected school's id. */
export const school = part(textUpTo(20), null)

/** The id of a list that people made; null for the first. */
export const myList = part(loadedName, null)

export const present = part(yesNo, false)

/** Step of the presentation, from 1. */
export const slide = part(wholeNumber(1, 60), null)

/** A presentation in words and pictures for children of about eight. */
export const child = part(yesNo, false)
