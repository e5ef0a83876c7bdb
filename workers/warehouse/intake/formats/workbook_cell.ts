import { cellText } from './cell_text'
import type { NumberKind } from './number_format'
import { percentText } from './percent_text'

/** How a workbook counts days and shows numbers. */
export interface WorkbookNumbers {
  /** Days are counted from 1 January 1904, as Excel for Macintosh once did. */
  readonly from1904: boolean
  /** What each cell style shows a number as. */
  readonly styles: readonly NumberKind[]
}

const DAY_SECONDS = 86_400
/** Excel takes 1900 for a leap year, so that its days stand a day apart before 1 March 1900. */
const FIRST_DAY_AFTER_FALSE_ONE = 60
/**
 * From this many days on, a number displayed as a time is a moment of a day, of which the person sees only the time.
 */
const LONGEST_TIME = 366

const two = (number: number): string => String(number).padStart(2, '0')

/** Seconds as hours, minutes and seconds: "01:30:00", "36:30:00". */
function lengthText(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  return [hours, minutes, seconds % 60].map(two).join(':')
}

/** A day number as "2024-02-01", or "2024-02-01 09:30:00" where it has a time; '' where no calendar has such a day. */
export function dayNumberText(serial: number, from1904: boolean): string {
  const seconds = Math.round(serial * DAY_SECONDS)
  const early = !from1904 && serial < FIRST_DAY_AFTER_FALSE_ONE
  const dayZero = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, early ? 31 : 30)
  return cellText(new Date(dayZero + seconds * 1000))
}

/**
 * A number as the person sees it, with every digit kept: 0.253 displayed as 25% is "25.3%", a day number
 * "2024-02-01", a time or a length of time "01:30:00", so that 36 hours and a half are "36:30:00"; any other number
 * as JavaScript writes it.
 */
export function numberText(written: string, kind: NumberKind, from1904: boolean): string {
  const number = written.trim() === '' ? NaN : Number(written)
  if (!Number.isFinite(number)) return written.trim()
  if (kind === 'percent') return percentText(number)
  if (kind === 'number' || number < 0) return String(number)
  const isLength = kind === 'elapsed' || (kind === 'time' && number < LONGEST_TIME)
  if (isLength || number < 1) return lengthText(Math.round(number * DAY_SECONDS))
  return dayNumberText(number, from1904) || String(number)
}

/** Characters that XML has no way to write are written by their number: _x000D_; "_x005F_" is "_" itself. */
const BY_NUMBER = /_x([\dA-Fa-f]{4})_/g

/** Words of a cell, with what is written by number as itself, line ends as "\n", and no other control characters. */
export function wordsOf(written: string): string {
  const words = written.includes('_x')
    ? written.replace(BY_NUMBER, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : written
  // eslint-disable-next-line no-control-regex
  return words.replace(/\r\n?/g, '\n').replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, '')
}

/** A date as the strict form of the format writes it: "2024-02-01T09:30:00". */
export function isoText(written: string): string {
  const moment = new Date(/T/.test(written) && !/Z$/.test(written) ? `${written}Z` : written)
  return cellText(moment) || written
}
