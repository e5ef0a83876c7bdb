import type { Table } from 'apache-arrow'
import { group } from 'd3-array'
import type { CalendarRecord, PlacedOccurrence } from '../../../src/domain/calendar/calendar_event'
import {
  PERIOD_KINDS,
  schoolDayOf,
  type Period,
  type PeriodKind,
} from '../../../src/domain/calendar/day_kind'
import { readCalendar, type CalendarReading } from '../../../src/domain/calendar/occurrences'
import { dayOfWallTime, wallTimeOfIso, type WallMinutes } from '../../../src/domain/calendar/wall_time'
import type { Grouping, SchoolDirectory } from '../../../src/domain/project/dataset'
import { academicYearOf, dayNumber, windowOfYear } from '../../../src/domain/time/academic_year'
import { textColumn } from '../arrow_columns'
import { rowsOf } from '../rows'

export interface EventRow {
  readonly file: string
  readonly source_row: number
  readonly uid: string
  readonly sequence: number
  readonly modified: string
  readonly recurrence: string
  readonly title: string
  readonly provider: string
  readonly start_time: string
  readonly zone: string
  readonly end_time: string
  readonly end_zone: string
  readonly duration: string
  readonly rule: string
  readonly excluded: string
  readonly added: string
  readonly is_cancelled: boolean
  readonly school_id: string | null
  readonly found_by: string
  readonly venue: string | null
  /** Key of a school that is not certain; null elsewhere, and of projects saved before people matched events. */
  readonly written_school?: string | null
  readonly years: string | null
  readonly disciplines: string | null
  readonly activity_type: string | null
  readonly theme: string | null
}

interface TermRow {
  readonly authority: string
  readonly name: string
  readonly kind: string
  /** ISO. */
  readonly first_day: string
  readonly last_day: string
}

/** What the calendars that are open hold. */
export interface CalendarEvents {
  readonly rows: readonly EventRow[]
  readonly providers: readonly string[]
  /** Group of providers who attend together, by provider; -1 for none. */
  readonly groupOf: Int16Array
  /** Code of a local authority → its school year. */
  readonly periods: ReadonlyMap<string, readonly Period[]>
}

const isPeriodKind = (kind: string): kind is PeriodKind => (PERIOD_KINDS as readonly string[]).includes(kind)

/** The same with its events replaced, of which a decision changes the schools. */
export const withEventRows = (
  calendar: CalendarEvents,
  { calendar_events }: { readonly calendar_events: Table },
): CalendarEvents => ({ ...calendar, rows: rowsOf<EventRow>(calendar_events) })

export function calendarEvents(tables: {
  readonly calendar_events: Table
  readonly term_dates: Table
  readonly attendance_groups: Table
}): CalendarEvents {
  const rows = rowsOf<EventRow>(tables.calendar_events)
  const providers = [...new Set(rows.map(({ provider }) => provider))].sort((a, b) => a.localeCompare(b))
  const groups = rowsOf<{ readonly name: string; readonly provider: string }>(tables.attendance_groups)
  const names = [...new Set(groups.map(({ name }) => foldName(name)))]
  const groupOfProvider = new Map(
    groups.map(({ name, provider }) => [foldName(provider), names.indexOf(foldName(name))]),
  )
  const terms = termRows(tables.term_dates).filter(({ kind }) => isPeriodKind(kind))
  return {
    rows,
    providers,
    groupOf: Int16Array.from(providers, (provider) => groupOfProvider.get(foldName(provider)) ?? -1),
    periods: new Map(
      [...group(terms, ({ authority }) => authority)].map(([authority, periods]) => [
        authority,
        periods.map(periodOf),
      ]),
    ),
  }
}

/** Column by column: an object of Arrow's for each of some thousand rows takes four times as long. */
function termRows(table: Table): TermRow[] {
  if (table.numRows === 0) return []
  const [names, kinds, firstDays, lastDays] = ['name', 'kind', 'first_day', 'last_day'].map((column) =>
    textColumn(table, column),
  )
  return textColumn(table, 'authority').map((authority, row) => ({
    authority,
    name: names![row]!,
    kind: kinds![row]!,
    first_day: firstDays![row]!,
    last_day: lastDays![row]!,
  }))
}

const foldName = (name: string): string => name.trim().toLowerCase()

const periodOf = ({ name, kind, first_day, last_day }: TermRow): Period => ({
  name,
  kind: kind as PeriodKind,
  from: dayNumber(first_day),
  to: dayNumber(last_day),
})

const words = (text: string): readonly string[] => text.split(' ').filter((each) => each !== '')
const pieces = (text: string | null): readonly string[] => (text === null ? [] : text.split(';'))

const recordOf = (row: EventRow): CalendarRecord => ({
  uid: row.uid,
  sequence: row.sequence,
  modified: row.modified,
  recurrence: row.recurrence,
  isCancelled: row.is_cancelled,
  timing: {
    start: row.start_time,
    zone: row.zone,
    end: row.end_time,
    endZone: row.end_zone,
    duration: row.duration,
    rule: row.rule,
    excluded: words(row.excluded),
    added: words(row.added),
  },
})

/** Every occurrence up to `until`, in the order of `reading.occurrences`, with what clashes and load need to know of it. */
export interface PlacedCalendar {
  readonly reading: CalendarReading
  readonly placed: readonly PlacedOccurrence[]
  /** Code of each school’s local authority, by which term dates are known; '' where not known. */
  readonly authorityCodes: readonly string[]
}

interface SchoolPlaces {
  readonly ids: readonly string[]
  /** Code of each school’s local authority; '' where not known. */
  readonly authorityCodes: readonly string[]
}

/** When and where the events take place. A school that is no longer in the register is a venue without a name. */
export function placeCalendar(
  { rows, providers, periods }: CalendarEvents,
  { ids, authorityCodes }: SchoolPlaces,
  until: WallMinutes,
): PlacedCalendar {
  const reading = readCalendar(rows.map(recordOf), until)
  const schoolIndex = new Map(ids.map((id, index) => [id, index]))
  const providerIndex = new Map(providers.map((provider, index) => [provider, index]))
  const eventIndex = new Map<string, number>()
  for (const { uid } of rows) if (!eventIndex.has(uid)) eventIndex.set(uid, eventIndex.size)
  const placed = reading.occurrences.map(
    ({ record, start, end, isAllDay, isCancelled }): PlacedOccurrence => {
      const row = rows[record]!
      const school = row.school_id === null ? -1 : (schoolIndex.get(row.school_id) ?? -1)
      const day = schoolDayOf(dayOfWallTime(start), periods.get(authorityCodes[school] ?? ''))
      return {
        event: eventIndex.get(row.uid)!,
        title: row.title,
        provider: providerIndex.get(row.provider)!,
        school,
        venue: foldName(row.venue ?? ''),
        start,
        end,
        isAllDay,
        isCancelled,
        disciplines: pieces(row.disciplines),
        type: row.activity_type ?? '',
        years: pieces(row.years).map(Number),
        dayKind: day.kind,
        halfTerm: day.halfTerm,
        isInExams: day.isInExams,
      }
    },
  )
  return { reading, placed, authorityCodes }
}

/** A series without an end goes up to the end of the academic year of the last start that a record states. */
function lastDayFollowed({ rows }: CalendarEvents): string {
  const latest = rows.reduce((last, { start_time }) => (start_time > last ? start_time : last), '')
  return latest === '' ? '' : windowOfYear(academicYearOf(latest)).to
}

/** The whole calendar, placed when it is first needed: no question changes it. */
export function placedOnce(
  calendar: CalendarEvents,
  { ids, groups }: Pick<SchoolDirectory, 'ids' | 'groups'>,
  groupings: readonly Grouping[],
): () => PlacedCalendar {
  let whole: PlacedCalendar | undefined
  return () => {
    if (whole) return whole
    const codes = groupings.find(({ key }) => key === 'local_authority')?.codes ?? []
    const areas = groups['local_authority']
    const authorityCodes = ids.map((_, school) => codes[areas?.[school] ?? -1] ?? '')
    whole = placeCalendar(
      calendar,
      { ids, authorityCodes },
      wallTimeOfIso(`${lastDayFollowed(calendar)}T23:59`),
    )
    return whole
  }
}
