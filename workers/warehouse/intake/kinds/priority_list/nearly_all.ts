import { formatCount } from '../../../../../src/findings/format_number'

/** A list of so many of a register’s schools chooses none of them. */
const NEARLY_ALL = 0.8
/** Of a smaller register a list may well name most schools. */
const SMALLEST_REGISTER = 10

/** True where a table names so many of a register’s schools that it is hardly a list of chosen ones. */
export const isNearlyAll = (listed: number, schools: number): boolean =>
  schools >= SMALLEST_REGISTER && listed >= NEARLY_ALL * schools

/** Why such a table is not taken as a priority list, and what to do. */
export const whyNoList = (name: string, listed: number, schools: number): string =>
  `${name} names ${formatCount(listed)} of the ${formatCount(schools)} schools of the register: figures or facts about schools rather than a list of chosen ones, so it is not taken as a priority list by itself. If it is one, say how it is read.`
