import type { Table } from 'apache-arrow'
import { todayIso } from '../../../src/domain/time/today'
import { academicYearOf, isoOfDay, monthNumber } from '../../../src/domain/time/academic_year'
import { codesOf, type CodedField } from '../../../src/domain/engagement/activity_fields'
import { yearsOfHistory } from '../../../src/domain/time/lone_years'
import { codeColumn, isEmpty, numberColumn, numbersOfTexts } from '../arrow_columns'
import type { EngagementTables } from './loaded_tables'
import { headcounts, hundredths, peopleIn } from './headcounts'
import { bookedOf, type PlannedRows } from './planned_rows'
import { programmesOf } from './programmes'
import { providersOf, type KnownEmployers, type ProviderColumns } from './providers'
import { rowsWhere, select } from './row_runs'
import { tagsOf, type TagColumn } from './tag_columns'
import { yearGroupBits } from './year_group_bits'

/**
 * Delivered engagements in columns, sorted by school and day. Answers that must follow a drag are computed from these,
 * with the same meaning as the SQL of tests/sql/oracle (a test holds the two equal). The rows of school s are start[s] to start[s + 1].
 */
export interface EngagementColumns {
  readonly schools: number
  readonly start: Uint32Array
  /** Days since 1 January 1970. */
  readonly day: Int32Array
  /** Months since January of year 0. */
  readonly month: Uint16Array
  /** Start year of the academic year. */
  readonly year: Int16Array
  /** Employer or provider, counted from 1, the same for every spelling; 0 where the log has none. */
  readonly provider: Uint32Array
  /** Series, counted from 1; 0 where the log has none. */
  readonly series: Uint32Array
  /** Programme, counted from 1 in the order of `programmes`; 0 where the log has none. It counts for no status. */
  readonly programme: Uint32Array
  /** Names of the programmes of the log, A to Z. */
  readonly programmes: readonly string[]
  /** Places of the activity's type and way of delivering among the codes of their fields. */
  readonly type: Uint8Array
  readonly mode: Uint8Array
  /** Its year groups, a bit for each code of the field. */
  readonly yearGroups: Uint16Array
  /** A code for what it has of every tag, and the tags of the log by that code. */
  readonly tags: Uint32Array
  readonly tagColumns: readonly TagColumn[]
  /** 1 when the activity meets pupils. */
  readonly direct: Uint8Array
  /** Pupils at the activity, at least and at most: `pupils` itself where the log has no bands; NO_HEADCOUNT where the log gives none. */
  readonly pupilsLow: Uint16Array
  readonly pupilsHigh: Uint16Array
  /** The same as one number, the middle of a band; NO_HEADCOUNT where the log gives none. */
  readonly pupils: Uint16Array
  /** Volunteers at the activity; NO_HEADCOUNT where the log gives none. */
  readonly volunteers: Uint16Array
  /** Hours of the activity delivering and preparing, in hundredths so that sums are exact; -1 where not given. */
  readonly hoursDelivering: Int32Array
  readonly hoursPreparing: Int32Array
  /** Day number of its report; -1 where not given. */
  readonly reported: Int32Array
  /** Day numbers of the reports of engagements that are not delivered, in no order. */
  readonly otherReports: Int32Array
  /** Day numbers of the first and the last delivered engagement whose year is plausible; -1 where there is none. */
  readonly firstDay: number
  readonly lastDay: number
  /**
   * Per school the day number of its next planned engagement, -1 where there is none. Next is after the last delivered
   * day of the whole log: what was planned for an earlier day has passed, and the log does not say that it took place.
   */
  readonly booked: Int32Array
  /** Rows that are planned, by school and day: type and provider are as above. */
  readonly planned: PlannedRows
  /** One more than the largest provider and series. */
  readonly providers: number
  readonly seriesCount: number
  /** What is known of each provider. */
  readonly ofProvider: ProviderColumns
}

/** Engagements of every status, sorted by school and date. About 40 bytes a delivered row. */
export function engagementColumns(
  tables: EngagementTables,
  schools: number,
  employers: KnownEmployers,
): EngagementColumns {
  const { engagements: table, written_employers } = tables
  const fromEngine = table.getChild('delivered') !== null
  const delivered = fromEngine
    ? numberColumn(table, 'delivered', Uint8Array, 0)
    : numbersOfTexts(table, 'status', Uint8Array, (status) => Number(status === 'delivered'))
  const rows = rowsWhere(delivered)
  const provider = providersOf(table, written_employers, employers)
  const series = fromEngine ? alreadyCoded(table, 'series_code') : codeColumn(table, 'series')
  const programme = programmesOf(tables)
  const tags = tagsOf(tables)
  const schoolOf = numberColumn(table, 'school_index', Int32Array, -1)
  const dayOf = numberColumn(table, 'date', Int32Array, 0)
  const day = select(dayOf, rows, Int32Array)
  const reported = numberColumn(table, 'reported', Int32Array, -1)
  const pupils = numberColumn(table, 'pupils', Int32Array, -1)
  const pupilsMet = select(peopleIn(pupils), rows, Uint16Array)
  const headcount = (bound: 'pupils_low' | 'pupils_high') =>
    isEmpty(table, bound)
      ? pupilsMet
      : select(headcounts(numberColumn(table, bound, Int32Array, -1), pupils), rows, Uint16Array)
  const plannedRows = rowsWhere(
    fromEngine
      ? numberColumn(table, 'planned', Uint8Array, 0)
      : numbersOfTexts(table, 'status', Uint8Array, (status) => Number(status === 'planned')),
  )
  const types = valueColumn(table, 'activity_type', 'type', 'UNKNOWN')
  const planned = {
    school: select(schoolOf, plannedRows, Int32Array),
    day: select(dayOf, plannedRows, Int32Array),
    type: select(types, plannedRows, Uint8Array),
    provider: select(provider.codes, plannedRows, Uint32Array),
  }
  const year = select(numberColumn(table, 'academic_year', Int16Array, 0), rows, Int16Array)
  const { first, last } = spanOf(day, year)
  return {
    schools,
    start: startsOf(select(schoolOf, rows, Int32Array), schools),
    day,
    month: monthsOf(day),
    year,
    provider: select(provider.codes, rows, Uint32Array),
    series: select(series.codes, rows, Uint32Array),
    programme: select(programme.codes, rows, Uint32Array),
    programmes: programme.names,
    type: select(types, rows, Uint8Array),
    mode: select(valueColumn(table, 'mode', 'mode', 'unknown'), rows, Uint8Array),
    tags: select(tags.codes, rows, Uint32Array),
    tagColumns: tags.columns,
    yearGroups: select(yearGroupBits(tables), rows, Uint16Array),
    direct: select(numberColumn(table, 'direct', Uint8Array, 0), rows, Uint8Array),
    pupilsLow: headcount('pupils_low'),
    pupilsHigh: headcount('pupils_high'),
    pupils: pupilsMet,
    volunteers: select(peopleIn(numberColumn(table, 'volunteers', Int32Array, -1)), rows, Uint16Array),
    hoursDelivering: select(hundredths(numberColumn(table, 'hours', Float32Array, NaN)), rows, Int32Array),
    hoursPreparing: select(
      hundredths(numberColumn(table, 'prep_hours', Float32Array, NaN)),
      rows,
      Int32Array,
    ),
    reported: select(reported, rows, Int32Array),
    otherReports: reported.filter((by, row) => by >= 0 && delivered[row] === 0),
    firstDay: first,
    lastDay: last,
    booked: bookedOf(planned, last, schools),
    planned,
    providers: provider.count,
    seriesCount: series.count,
    ofProvider: provider,
  }
}

/** The first day with a delivered engagement, ISO; null where there is none. */
export const historyFrom = ({ firstDay }: Pick<EngagementColumns, 'firstDay'>): string | null =>
  firstDay < 0 ? null : isoOfDay(firstDay)

/** The last day with a delivered engagement, ISO; null where there is none. */
export const historyTo = ({ lastDay }: Pick<EngagementColumns, 'lastDay'>): string | null =>
  lastDay < 0 ? null : isoOfDay(lastDay)

/** Day number of the last delivered engagement of a school in the whole log; -1 where it has none. */
export function lastDayOf({ start, day }: Pick<EngagementColumns, 'start' | 'day'>, school: number): number {
  const next = start[school + 1]!
  return next === start[school] ? -1 : day[next - 1]!
}

/** The academic years that a log is of: a delivered engagement far from the rest, or still to come, has a mistyped year. */
function plausibleYears(years: Int16Array): { readonly from: number; readonly to: number } {
  const now = academicYearOf(todayIso())
  const rows = new Map<number, number>()
  for (const year of years) if (year <= now) rows.set(year, (rows.get(year) ?? 0) + 1)
  return yearsOfHistory(rows) ?? { from: now, to: now }
}

/** First and last day number of plausible years; -1 of no days. */
function spanOf(days: Int32Array, years: Int16Array): { first: number; last: number } {
  const { from, to } = plausibleYears(years)
  let first = -1
  let last = -1
  for (let row = 0; row < days.length; row++) {
    const day = days[row]!
    if (years[row]! < from || years[row]! > to) continue
    if (first < 0 || day < first) first = day
    if (day > last) last = day
  }
  return { first, last }
}

/** The place of each text among the values of a field, that of `missing` where it is none of them; numbers out of the engine are places already. */
function valueColumn(table: Table, name: string, field: CodedField, missing: string): Uint8Array {
  if (table.getChild(`${name}_place`)) return numberColumn(table, `${name}_place`, Uint8Array, 0)
  const values = codesOf(field)
  const unknown = values.indexOf(missing)
  const placeOf = new Map(values.map((value, place) => [value, place]))
  return numbersOfTexts(table, name, Uint8Array, (value) => placeOf.get(value) ?? unknown)
}

function alreadyCoded(table: Table, name: string): { codes: Uint32Array; count: number } {
  const coded = numberColumn(table, name, Uint32Array, 0)
  let most = 0
  for (const code of coded) if (code > most) most = code
  return { codes: coded, count: most + 1 }
}

function startsOf(school: Int32Array, schools: number): Uint32Array {
  const start = new Uint32Array(schools + 1)
  for (const index of school) start[index + 1]!++
  for (let index = 0; index < schools; index++) start[index + 1]! += start[index]!
  return start
}

/** Months of days; each distinct day is worked out once. */
function monthsOf(day: Int32Array): Uint16Array {
  const known = new Map<number, number>()
  const months = new Uint16Array(day.length)
  for (let row = 0; row < day.length; row++) {
    let month = known.get(day[row]!)
    if (month === undefined) known.set(day[row]!, (month = monthNumber(isoOfDay(day[row]!))))
    months[row] = month
  }
  return months
}
