import type { CountedActivities } from '../../../src/domain/engagement/engagement'
import {
  academicYearOf,
  isoOfDay,
  lastDayOfMonth,
  monthNumber,
  termOfMonth,
  type Window,
} from '../../../src/domain/time/academic_year'
import { EarliestEnds } from './earliest_ends'
import type { EngagementColumns } from './engagement_columns'
import {
  PROVIDER_DAYS,
  PROVIDER_TERMS,
  SERIES_SESSIONS,
  SERIES_SPAN_DAYS,
  YEARS_CONSIDERED,
} from './status_rules'

/** A log of more months or of more rows at one school is read row by row. */
const MOST_MONTHS = 240
const MOST_ROWS = 65_535
export const MONTHS_OF_YEAR = 12
/** Month of the year that an academic year begins in, January being 0. */
export const SEPTEMBER = 8
/** Academic years before the first of the index that a status looks back at. */
const YEARS_BEFORE = YEARS_CONSIDERED - 1

/**
 * What windows of whole months need of each school, so that they are answered without reading the rows: as fast of five
 * million engagements as of some thousands. All numbers of one school stand together.
 */
export interface MonthIndex {
  readonly firstMonth: number
  readonly months: number
  /** Days of the rows that count, by school from `start` on. */
  readonly start: Uint32Array
  readonly days: Int32Array
  /** Of each school, rows before each of its months, and in the end before the month after the last. */
  readonly rowsBefore: Uint16Array
  /** Of each school by the first month of a window: see EarliestEnds. */
  readonly seriesEnds: Uint8Array
  readonly providerEnds: Uint8Array
  /** Of each school, a bit for each of the academic years before the first month that has a row, the nearest first. */
  readonly yearsBefore: Uint8Array
}

/** The places of a window's first and last month in the index; null of a window that is not of whole months in it. */
export function monthsIn(index: MonthIndex, { from, to }: Window): { first: number; last: number } | null {
  const first = monthNumber(from) - index.firstMonth
  const last = monthNumber(to) - index.firstMonth
  const isWhole = from.endsWith('-01') && to === lastDayOfMonth(monthNumber(to))
  return isWhole && first >= 0 && first <= last && last < index.months ? { first, last } : null
}

/** Makes the index of a log, some schools at a time. */
export class MonthIndexing {
  /** Null until all schools are in it, and of a log that has none. */
  index: MonthIndex | null = null
  /** Whether it has ended, with an index or without. */
  isDone = false
  readonly #columns: EngagementColumns
  readonly #counts: (row: number) => boolean
  readonly #made: MonthIndex
  readonly #series: EarliestEnds
  readonly #providers: EarliestEnds
  #school = 0

  constructor(columns: EngagementColumns, counted: CountedActivities) {
    this.#columns = columns
    const { schools, direct, firstDay, lastDay } = columns
    this.#counts = counted === 'direct' ? (row) => direct[row] === 1 : () => true
    const yearOf = (day: number) => academicYearOf(isoOfDay(Math.max(0, day)))
    const firstMonth = yearOf(firstDay) * MONTHS_OF_YEAR + SEPTEMBER
    const months = (yearOf(lastDay) + 1) * MONTHS_OF_YEAR + SEPTEMBER - firstMonth
    this.isDone = firstDay < 0 || months > MOST_MONTHS
    const room = this.isDone ? 0 : schools * months
    this.#made = {
      firstMonth,
      months,
      ...(counted === 'all'
        ? { start: columns.start, days: columns.day }
        : { start: new Uint32Array(schools + 1), days: new Int32Array(rowsWith(direct)) }),
      rowsBefore: new Uint16Array(this.isDone ? 0 : schools * (months + 1)),
      seriesEnds: new Uint8Array(room),
      providerEnds: new Uint8Array(room),
      yearsBefore: new Uint8Array(schools),
    }
    this.#series = new EarliestEnds(columns.seriesCount, SERIES_SESSIONS, SERIES_SPAN_DAYS)
    this.#providers = new EarliestEnds(columns.providers, PROVIDER_DAYS, PROVIDER_TERMS - 1)
  }

  /** Reads schools until so many rows and months are read. */
  readSome(most: number): void {
    const { start } = this.#columns
    for (let left = most; left > 0 && !this.isDone;) {
      left -= this.#made.months + start[this.#school + 1]! - start[this.#school]!
      this.#readSchool()
    }
  }

  #readSchool(): void {
    const school = this.#school++
    const { start, day, month, year, series, provider, schools } = this.#columns
    const { firstMonth, months, rowsBefore, yearsBefore, seriesEnds, providerEnds } = this.#made
    const firstRow = this.#made.start[school]!
    const before = school * (months + 1)
    const isCopied = this.#made.days !== day
    let counted = 0
    let place = 0
    this.#series.begin()
    this.#providers.begin()
    for (let row = start[school]!; row < start[school + 1]!; row++) {
      if (!this.#counts(row)) continue
      const at = month[row]! - firstMonth
      const academicYear = Math.floor((month[row]! - SEPTEMBER) / MONTHS_OF_YEAR)
      // A row whose academic year is not that of its day is told apart by reading the rows.
      if (academicYear !== year[row]) return this.#end()
      if (isCopied) this.#made.days[firstRow + counted] = day[row]!
      for (; place <= Math.min(at, months); place++) rowsBefore[before + place] = counted
      counted++
      const yearsAgo = Math.floor((-1 - at) / MONTHS_OF_YEAR)
      if (at < 0 && yearsAgo < YEARS_BEFORE) yearsBefore[school]! |= 1 << yearsAgo
      if (at < 0 || at >= months) continue
      const term = academicYear * 3 + termOfMonth(month[row]! % MONTHS_OF_YEAR)
      if (series[row]! > 0) this.#series.add(series[row]!, at, day[row]!, true)
      if (provider[row]! > 0)
        this.#providers.add(provider[row]!, at, term, this.#providers.isOtherDay(provider[row]!, day[row]!))
    }
    if (counted > MOST_ROWS) return this.#end()
    for (; place <= months; place++) rowsBefore[before + place] = counted
    if (isCopied) this.#made.start[school + 1] = firstRow + counted
    this.#series.writeTo(seriesEnds, school * months, months)
    this.#providers.writeTo(providerEnds, school * months, months)
    if (this.#school < schools) return
    this.index = this.#made
    this.#end()
  }

  #end(): void {
    this.isDone = true
  }
}

function rowsWith(flags: Uint8Array): number {
  let rows = 0
  for (const flag of flags) rows += flag
  return rows
}
