import { termEntries } from '../../src/domain/calendar/calendar_answer'
import { readFileSync } from 'node:fs'
import { convertIcsCalendar } from 'ts-ics'
import { beforeAll, describe, expect, test } from 'vitest'
import type { FileReport } from '../../src/domain/files/import_report'
import { clashesOf } from '../../src/domain/calendar/clashes'
import { duplicationsOf, saturationsOf } from '../../src/domain/calendar/duplication'
import { instantOf, isoOfWallTime, LONDON, wallTimeOfIso } from '../../src/domain/calendar/wall_time'
import {
  calendarEvents,
  placeCalendar,
  type CalendarEvents,
} from '../../workers/warehouse/arrays/calendar_events'
import { calendarOf } from '../../workers/warehouse/arrays/calendar'
import { tablesOfEngine } from '../../workers/warehouse/arrays/loaded_tables'
import { openColumns } from '../../workers/warehouse/arrays/open_columns'
import { calendarIcs } from '../../src/pages/calendar/calendar_files'
import { opaqueId } from '../../workers/warehouse/intake/formats/icalendar'
import { csvRowsOfAnyLines } from '../csv_rows'
import { hasRealFiles, NO_REAL_FILES, realFiles, realPath } from '../real_files'
import { load, openIntake, realFile, reportsOf, textFile, type OpenIntake } from './intake_in_node'

const FILES = [
  'events_A_universities.ics',
  'events_A_discovery.ics',
  'events_A_makers_and_county.ics',
  'events_A.csv',
]
const planning = (name: string): string => readFileSync(realPath('planning', name), 'utf8')
const rowsOf = (name: string) => csvRowsOfAnyLines(planning(name))

/** The schools of the known answers, and one of every authority, out of the real register. */
function smallRegister(): File {
  const [headings = '', ...lines] = readFileSync(realFiles().schools, 'latin1').split(/\r?\n/)
  const authority = headings.split(',').findIndex((heading) => heading.includes('LA (code)'))
  const urns = new Set(rowsOf('events_A_occurrences.expected.csv').map((row) => row['urn']))
  const authorities = new Set<string>()
  const wanted = lines.filter((line) => {
    const cells = line.split(',').map((cell) => cell.replaceAll('"', ''))
    const code = cells[authority] ?? ''
    const isFirst = !authorities.has(code)
    authorities.add(code)
    return isFirst || urns.has(cells[0])
  })
  return textFile('schools.csv', Uint8Array.from(Buffer.from([headings, ...wanted].join('\r\n'), 'latin1')))
}

let intake: OpenIntake
let reports: readonly FileReport[]

const reportOf = (file: string) => reports.find((report) => report.file === file)

const eventsOf = ({ engine }: OpenIntake): CalendarEvents =>
  calendarEvents({
    calendar_events: engine.query('SELECT * FROM calendar_events'),
    term_dates: engine.query('SELECT * FROM term_dates'),
    attendance_groups: engine.query('SELECT * FROM attendance_groups'),
  })

const UNTIL = wallTimeOfIso('2026-08-31T23:59')

function openCalendar() {
  const schools = intake.rows(
    'SELECT school_id, local_authority_code FROM schools ORDER BY school_index',
  ) as { school_id: string; local_authority_code: string | null }[]
  return {
    calendar: eventsOf(intake),
    schools: {
      ids: schools.map(({ school_id }) => school_id),
      authorityCodes: schools.map(({ local_authority_code: code }) => code ?? ''),
    },
  }
}

describe.skipIf(!hasRealFiles)(`calendars and term dates${hasRealFiles ? '' : ` (${NO_REAL_FILES})`}`, () => {
  beforeAll(async () => {
    intake = await openIntake()
    const names = [...FILES, 'terms_2025_26.csv', 'shared_attendance_A.csv']
    const files = [smallRegister(), ...names.map((name) => realFile(realPath('planning', name)))]
    const recognitions = await intake.recognise(files, [])
    const choices = files.map((file, index) => {
      const recognition = recognitions[index]?.[0]
      if (recognition?.outcome !== 'recognised')
        throw new Error(`${file.name}: ${JSON.stringify(recognition)}`)
      return { file, kind: recognition.kind }
    })
    expect(choices.map(({ kind }) => kind)).toEqual([
      'schools',
      'calendar_events',
      'calendar_events',
      'calendar_events',
      'calendar_events',
      'term_dates',
      'attendance_groups',
    ])
    reports = await reportsOf(load(intake, choices))
  }, 120_000)

  test('every row of the sheet and of the term dates is accounted for', () => {
    const known = JSON.parse(planning('terms_2025_26.expected.json')) as {
      accepted: number
      rows_in_file: number
      repeated_rows: number
    }
    expect(reportOf('terms_2025_26.csv')).toMatchObject({
      rows: known.rows_in_file,
      accepted: known.accepted,
      repeatedIds: known.repeated_rows,
      rejected: { ends_before_start: 1, unknown_area: 1, unreadable_date: 1 },
    })
    expect(reportOf('events_A.csv')).toMatchObject({ rows: 271, accepted: 266 })
    expect(reportOf('events_A.csv')?.notices).toContain(
      '3 events end before the start: taken as without an end.',
    )
  })

  test('clashes, duplication and saturation of what was loaded are those of the known lists', () => {
    const { calendar, schools } = openCalendar()
    const { placed } = placeCalendar(calendar, schools, UNTIL)
    const known = JSON.parse(planning('events_A.expected.json')) as {
      clashes: { pairs: number; by_severity: Record<string, number> }
      duplication: { pairs: number; by_score: Record<string, number> }
      saturated_school_half_terms: { count: number }
      occurrences_outside_term: number
    }
    const clashes = clashesOf(placed)
    const bySeverity = (severity: number) => clashes.filter((clash) => clash.severity === severity).length
    expect([clashes.length, bySeverity(3), bySeverity(2), bySeverity(1)]).toEqual([
      known.clashes.pairs,
      known.clashes.by_severity['3'],
      known.clashes.by_severity['2'],
      known.clashes.by_severity['1'],
    ])
    expect(duplicationsOf(placed, calendar.groupOf)).toHaveLength(known.duplication.pairs)
    expect(saturationsOf(placed)).toHaveLength(known.saturated_school_half_terms.count)
    const outside = placed.filter(
      ({ school, isCancelled, dayKind }) =>
        school >= 0 && !isCancelled && dayKind !== 'term' && dayKind !== 'no_calendar',
    )
    expect(outside).toHaveLength(known.occurrences_outside_term)
  })

  test('the autumn term has as many occurrences as all providers have in it, each listed once', () => {
    const open = openColumns(tablesOfEngine(intake.engine), 1)
    const term = { from: '2025-09-01', to: '2025-12-31' }
    const answer = calendarOf(open, { term, within: null, today: '2025-11-29', decisions: [] })
    const known = JSON.parse(planning('events_A.expected.json')) as {
      per_provider: Record<string, { autumn: number }>
    }
    const autumn = Object.values(known.per_provider).reduce((sum, provider) => sum + provider.autumn, 0)
    expect(answer.entries.filter(({ isCancelled }) => !isCancelled)).toHaveLength(autumn)
    expect(answer.counts.occurrences + answer.counts.repeated).toBe(autumn)
    const perMonth = answer.coverage.flatMap((provider) => provider.perMonth)
    expect(perMonth.reduce((sum, count) => sum + count, 0)).toBe(answer.counts.occurrences)
    expect(answer.loads.reduce((sum, { events }) => sum + events, 0)).toBe(
      answer.entries.filter(({ isCancelled, school }) => !isCancelled && school >= 0).length -
        answer.counts.repeated,
    )
  })

  test('each term leaves as a calendar that a second library reads with the same events at the same times', () => {
    const open = openColumns(tablesOfEngine(intake.engine), 1)
    const { directory } = open
    for (const term of ['2025-09-01..2025-12-31', '2026-01-01..2026-03-31', '2026-04-01..2026-08-31']) {
      const [from = '', to = ''] = term.split('..')
      const answer = calendarOf(open, {
        term: { from, to },
        within: null,
        today: '2025-11-29',
        decisions: [],
      })
      const { events = [] } = convertIcsCalendar(undefined, calendarIcs(answer, directory, new Date(0)))
      const line = (title: string, minutes: number) => `${title} ${new Date(minutes * 60_000).toISOString()}`
      expect(
        events.map(({ summary, start }) => line(summary, start.date.getTime() / 60_000)).toSorted(),
      ).toEqual(
        termEntries(answer)
          .map(({ title, start, isAllDay }) => line(title, isAllDay ? start : instantOf(start, LONDON)))
          .toSorted(),
      )
      expect(events.length).toBeGreaterThan(100)
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
    }
  })

  test('every occurrence is as in the known list: time, school, day, type, disciplines, years', async () => {
    const { calendar, schools } = openCalendar()
    const { reading, placed } = placeCalendar(calendar, schools, UNTIL)
    const lines = placed.map((each, index) => {
      const { record, isMoved } = reading.occurrences[index]!
      const row = calendar.rows[record]!
      const end = each.end ?? each.start
      const iso = (wall: number) => isoOfWallTime(wall).slice(0, each.isAllDay ? 10 : 16)
      return [
        row.uid.startsWith('sheet ') ? `row ${row.source_row - 1}` : row.uid,
        row.provider,
        row.title.replace(' (moved)', ''),
        iso(each.start),
        iso(each.isAllDay ? end - 1440 : end),
        each.isCancelled ? 1 : 0,
        isMoved ? 1 : 0,
        row.found_by,
        row.school_id ?? '',
        each.school < 0 || each.dayKind === 'no_calendar' ? '' : each.dayKind,
        each.halfTerm,
        each.isInExams ? 1 : 0,
        each.type || 'UNKNOWN',
        each.disciplines.toSorted().join(' '),
        each.years.map((year) => `Y${year}`).join(' '),
      ].join(' | ')
    })
    const expected = rowsOf('events_A_occurrences.expected.csv')
    const knownIds = await Promise.all(
      expected.map(({ id = '' }) => (id.startsWith('row ') ? Promise.resolve(id) : opaqueId(id))),
    )
    const known = expected.map((row, index) =>
      [
        knownIds[index],
        row['provider'],
        row['title'],
        row['start_london'],
        row['end_london'],
        row['cancelled'],
        row['moved'],
        row['school_found_by'],
        row['urn'],
        row['day_is'] === 'no_calendar' || row['day_is'] === 'no school' ? '' : row['day_is'],
        row['half_term'],
        row['in_exams'],
        row['type'],
        row['disciplines']?.split(' ').toSorted().join(' '),
        row['years'],
      ].join(' | '),
    )
    expect(lines.toSorted()).toEqual(known.toSorted())
  })
})
