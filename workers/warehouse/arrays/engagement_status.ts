import { academicYearOf, dayNumber, termOfMonth } from '../../../src/domain/time/academic_year'
import type { Window } from '../../../src/domain/time/academic_year'
import type { CountedActivities } from '../../../src/domain/engagement/engagement'
import type { EngagementColumns } from './engagement_columns'
import { monthIndexOf } from './month_indexes'
import { RecentValues } from './recent_values'
import {
  BY_PROVIDER,
  BY_SERIES,
  FEWEST_FOR_RULES,
  PROVIDER_DAYS,
  PROVIDER_TERMS,
  SERIES_SESSIONS,
  SERIES_SPAN_DAYS,
  statusOfCounts,
  YEAR_OF_DAYS,
  YEARS_CONSIDERED,
  yearsRule,
  type SchoolStatuses,
} from './status_rules'
import { statusesByMonth } from './statuses_by_month'

/** Every academic year that a person can choose beside a few windows of their own; a third of a megabyte each for 32,000 schools. */
const STATUSES_KEPT = 16
const recentStatuses = new RecentValues<EngagementColumns, SchoolStatuses>(STATUSES_KEPT)

/**
 * The engagement status of every school in a window (DOMAIN §4.4), the twin of tests/sql/oracle/engagement_status.sql.
 * The newest answers are kept, since a year, a filter taken back or another view asks for the same again: they are not to
 * be changed. Sustained needs at least one engagement in the window, so reached = one-off + repeat + sustained.
 */
export function engagementStatuses(
  columns: EngagementColumns,
  window: Window,
  counted: CountedActivities,
): SchoolStatuses {
  return recentStatuses.of(columns, `${window.from} ${window.to} ${counted}`, () => {
    const index = monthIndexOf(columns, counted)
    return (index && statusesByMonth(index, window)) ?? statusesByRow(columns, window, counted)
  })
}

/** By reading every row up to the window's end. */
export function statusesByRow(
  columns: EngagementColumns,
  window: Window,
  counted: CountedActivities,
): SchoolStatuses {
  const from = dayNumber(window.from)
  const to = dayNumber(window.to)
  const lastYear = academicYearOf(window.to)
  const directOnly = counted === 'direct'
  const { start, day, year, direct, schools } = columns
  const status = new Uint8Array(schools)
  const sustainedBy = new Uint8Array(schools)
  const engagements = new Uint32Array(schools)
  const lastDay = new Int32Array(schools).fill(-1)
  const relations = new RelationsInWindow(columns)

  for (let school = 0; school < schools; school++) {
    let inWindow = 0
    let sessionDays = 0
    let beforeSession = -Infinity
    let session = -1
    let last = -1
    let yearMask = 0
    const end = start[school + 1]!
    for (let row = start[school]!; row < end; row++) {
      const rowDay = day[row]!
      if (rowDay > to) break
      if (directOnly && direct[row] === 0) continue
      const yearsAgo = lastYear - year[row]!
      if (yearsAgo < YEARS_CONSIDERED) yearMask |= 1 << yearsAgo
      if (rowDay >= from) {
        inWindow++
        if (rowDay !== session) {
          sessionDays++
          if (sessionDays === 1) beforeSession = last
          session = rowDay
        }
      }
      last = rowDay
    }
    engagements[school] = inWindow
    lastDay[school] = last
    const rules =
      inWindow < FEWEST_FOR_RULES
        ? yearsRule(inWindow, yearMask)
        : relations.rules(school, from, to, directOnly) | yearsRule(inWindow, yearMask)
    sustainedBy[school] = rules
    const isOneOff = sessionDays === 1 && (beforeSession < 0 || session - beforeSession > YEAR_OF_DAYS)
    status[school] = statusOfCounts(last, to, inWindow, rules, isOneOff)
  }
  return { status, sustainedBy, engagements, lastDay }
}

/** One school's series and providers in the window, counted in scratch arrays that are stamped, not cleared. */
class RelationsInWindow {
  private readonly seriesStamp: Int32Array
  private readonly seriesSessions: Uint32Array
  private readonly seriesFirst: Int32Array
  private readonly providerStamp: Int32Array
  private readonly providerDays: Uint32Array
  private readonly providerLast: Int32Array
  private readonly providerTerm: Int32Array
  private readonly providerTerms: Uint32Array

  constructor(private readonly columns: EngagementColumns) {
    this.seriesStamp = new Int32Array(columns.seriesCount).fill(-1)
    this.seriesSessions = new Uint32Array(columns.seriesCount)
    this.seriesFirst = new Int32Array(columns.seriesCount)
    this.providerStamp = new Int32Array(columns.providers).fill(-1)
    this.providerDays = new Uint32Array(columns.providers)
    this.providerLast = new Int32Array(columns.providers)
    this.providerTerm = new Int32Array(columns.providers)
    this.providerTerms = new Uint32Array(columns.providers)
  }

  /** The rules of its series and of its providers that a school meets in the window. */
  rules(school: number, from: number, to: number, directOnly: boolean): number {
    const { start, day, direct, series, provider } = this.columns
    let rules = 0
    for (let row = start[school]!; row < start[school + 1]!; row++) {
      const rowDay = day[row]!
      if (rowDay < from || (directOnly && direct[row] === 0)) continue
      if (rowDay > to) break
      if (series[row]! > 0 && this.seriesSustained(school, series[row]!, rowDay)) rules |= BY_SERIES
      if (provider[row]! > 0 && this.providerSustained(school, provider[row]!, row)) rules |= BY_PROVIDER
    }
    return rules
  }

  private seriesSustained(school: number, series: number, rowDay: number): boolean {
    if (this.seriesStamp[series] !== school) {
      this.seriesStamp[series] = school
      this.seriesSessions[series] = 0
      this.seriesFirst[series] = rowDay
    }
    this.seriesSessions[series]!++
    return (
      this.seriesSessions[series]! >= SERIES_SESSIONS &&
      rowDay - this.seriesFirst[series]! >= SERIES_SPAN_DAYS
    )
  }

  private providerSustained(school: number, provider: number, row: number): boolean {
    const { day, month, year } = this.columns
    const term = year[row]! * 3 + termOfMonth(month[row]! % 12)
    if (this.providerStamp[provider] !== school) {
      this.providerStamp[provider] = school
      this.providerDays[provider] = 0
      this.providerTerms[provider] = 0
      this.providerLast[provider] = -1
      this.providerTerm[provider] = -1
    }
    if (this.providerLast[provider] !== day[row]) this.providerDays[provider]!++
    if (this.providerTerm[provider] !== term) this.providerTerms[provider]!++
    this.providerLast[provider] = day[row]!
    this.providerTerm[provider] = term
    return this.providerDays[provider]! >= PROVIDER_DAYS && this.providerTerms[provider]! >= PROVIDER_TERMS
  }
}
