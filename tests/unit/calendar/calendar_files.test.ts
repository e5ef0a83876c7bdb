import { describe, expect, it } from 'vitest'
import type { calendarEvents } from '../../../workers/warehouse/arrays/calendar_events'
import { placeCalendar, type EventRow } from '../../../workers/warehouse/arrays/calendar_events'
import type { CALENDAR_HEADINGS } from '../../../workers/warehouse/intake/formats/icalendar'
import { tableOfCalendars } from '../../../workers/warehouse/intake/formats/icalendar'
import { calendarFile, utcTime, type CalendarFileEvent } from '../../../src/pages/calendar/icalendar_file'
import type { CalendarEntry } from '../../../src/domain/calendar/calendar_answer'
import { entriesOf, whoseChoices, type Whose } from '../../../src/findings/calendar/whose_events'
import { pairOf } from '../../../src/findings/calendar/settling_sentences'
import { clashesIcs } from '../../../src/pages/calendar/clashes_ics'
import { calendarIcs } from '../../../src/pages/calendar/calendar_files'
import { answer, entry } from '../findings/calendar_of'
import { csvRowsOfAnyLines } from '../../csv_rows'

const STAMP = new Date('2025-11-28T12:00:00Z')

const event = (parts: Partial<CalendarFileEvent>): CalendarFileEvent => ({
  uid: 'demo-1@reach-atlas',
  sequence: 0,
  summary: 'Robotics; heats, and finals',
  location: 'Demo Kite School, TS1 1AA',
  description: 'URN 100001',
  organiser: 'Demo: Learning, Outreach',
  status: 'CONFIRMED',
  when: {
    from: utcTime(Date.UTC(2025, 5, 3, 9, 30) / 60_000),
    to: utcTime(Date.UTC(2025, 5, 3, 11) / 60_000),
  },
  ...parts,
})

const read = async (text: string) =>
  csvRowsOfAnyLines(
    new TextDecoder().decode((await tableOfCalendars('calendar.ics', text)).opening),
  ) as Record<(typeof CALENDAR_HEADINGS)[number], string>[]

describe('Calendar (ICS)', () => {
  it('ends lines in CRLF and folds them at 75 octets, and no line is blank but the last', () => {
    const text = calendarFile([event({ summary: 'Señor’s very long event '.repeat(8) })], STAMP)
    const lines = text.split('\r\n')
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true)
    expect(lines.slice(0, -1).every((line) => line !== '')).toBe(true)
    expect(lines.at(-1)).toBe('')
  })

  it('is read back as it was: times, last day included, words, provider, school', async () => {
    const text = calendarFile(
      [
        event({}),
        event({
          uid: 'demo-2@reach-atlas',
          status: 'CANCELLED',
          when: { firstDay: '2025-06-03', lastDay: '2025-06-04' },
        }),
      ],
      STAMP,
    )
    const [timed, whole] = await read(text)
    expect(timed).toMatchObject({
      Event: 'Robotics; heats, and finals',
      Provider: 'Demo: Learning, Outreach',
      Start: '2025-06-03T09:30:00',
      'Time zone': 'UTC',
      End: '2025-06-03T11:00:00',
      'School URN': '100001',
      'School name': 'Demo Kite School',
      Postcode: 'TS1 1AA',
      Status: 'CONFIRMED',
    })
    expect(whole).toMatchObject({ Start: '2025-06-03', End: '2025-06-05', Status: 'CANCELLED' })
  })

  it('has no DTEND that is not later than its DTSTART, and no control character', () => {
    const when = { from: utcTime(0), to: utcTime(0) }
    const text = calendarFile([event({ when, summary: 'A\rB\u0007C', organiser: 'X\u0000"Y' })], STAMP)
    expect(text).not.toContain('DTEND')
    expect(text).toContain('\r\nSUMMARY:A\\nBC\r\n')
    expect(text).toContain(`ORGANIZER;CN="X'Y":`)
  })

  it('has the same id however often it is made, so that a second import updates the first', async () => {
    const [first] = await read(calendarFile([event({})], STAMP))
    const [second] = await read(calendarFile([event({ summary: 'Moved' })], new Date('2026-01-01T00:00:00Z')))
    expect(second?.UID).toBe(first?.UID)
  })
})

describe('events of the term', () => {
  const uids = (entries: readonly CalendarEntry[]) =>
    [
      ...calendarIcs(answer({ entries }), SCHOOLS, STAMP)
        .replaceAll('\r\n ', '')
        .matchAll(/^UID:(.*)\r$/gm),
    ].map(([, uid]) => uid)

  it('keep their UID when they move to another time, and the times of a series have one each', () => {
    const moved = entry({ start: entry({}).start + 1440 })
    expect(uids([moved])).toEqual(uids([entry({})]))
    const first = entry({ plannedInSeries: 0 })
    const second = entry({ plannedInSeries: 10_080, start: 10_080 })
    expect(new Set(uids([first, second])).size).toBe(2)
    expect(uids([{ ...second, start: 11_520, isMoved: true }])).toEqual(uids([second]))
  })

  it('name no number of people: whatever is added must be none', () => {
    const text = calendarIcs(answer({ entries: [entry({})] }), SCHOOLS, STAMP).replaceAll('\r\n ', '')
    const parts = [...text.matchAll(/^([A-Z-]+)[:;]/gm)].map(([, name]) => name)
    expect([...new Set(parts)].join()).toBe(
      'BEGIN,VERSION,PRODID,METHOD,UID,SEQUENCE,DTSTAMP,DTSTART,SUMMARY,LOCATION,DESCRIPTION,ORGANIZER,STATUS,END',
    )
    expect(/^DESCRIPTION:(.*)\r$/m.exec(text)?.[1]).toBe('URN 100001')
  })

  it('are of all, of one provider or of one school, and each is offered once', () => {
    const entries = [
      entry({ title: 'A', provider: 0, school: 0 }),
      entry({ title: 'B', provider: 1, school: 0 }),
      entry({ title: 'C', provider: 1, school: -1 }),
    ]
    const all = answer({ entries })
    const titles = (whose: Whose) => entriesOf(all, whose).map(({ title }) => title)
    expect(whoseChoices(all, SCHOOLS)).toEqual({
      ofProviders: [
        { value: 'provider 0', label: 'Demo Bus' },
        { value: 'provider 1', label: 'Provider not named' },
      ],
      ofSchools: [{ value: 'school 0', label: 'Demo Kite School' }],
    })
    expect([titles('all'), titles('provider 1'), titles('school 0')]).toEqual([
      ['A', 'B', 'C'],
      ['B', 'C'],
      ['A', 'B'],
    ])
  })
})

describe('Clashes (ICS)', () => {
  const of = (parts: Parameters<typeof answer>[0]) => clashesIcs(answer(parts), SCHOOLS, STAMP)
  const uidsOf = (text: string) =>
    [...text.replaceAll('\r\n ', '').matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid)

  it('have a whole-day entry each, with both events and what is suggested', async () => {
    const [clash] = await read(of({}))
    expect(clash).toMatchObject({
      Start: '2026-02-03',
      'School name': 'Demo Kite School',
      Status: 'TENTATIVE',
    })
    expect(clash?.Event).toBe('To settle at Demo Kite School: Robotics heat and Show')
    const [, words] = /^DESCRIPTION:(.*)\r$/m.exec(of({}).replaceAll('\r\n ', '')) ?? []
    expect(words).toMatch(/^Clash\\, .* of Demo Bus .*No week of the term/)
  })

  it('are cancelled under the same id once a person decided, so that a second import takes them out', async () => {
    const { problems } = answer({})
    const pair = pairOf(problems[0]!, answer({}))
    const settled = of({ problems: [], settled: [{ pair, problem: problems[0]!, changed: null }] })
    expect(uidsOf(settled)).toEqual(uidsOf(of({})))
    expect((await read(settled)).map(({ Status }) => Status)).toEqual(['CANCELLED'])
  })
})

const SCHOOLS = { names: ['Demo Kite School'], ids: ['100001'], postcodes: ['TS1 1AA'] }

const row = (parts: Partial<EventRow>): EventRow => ({
  file: 'a.ics',
  source_row: 2,
  uid: 'a',
  sequence: 0,
  modified: '',
  recurrence: '',
  title: 'Show',
  provider: 'P',
  start_time: '2025-11-05T10:00:00',
  zone: 'Europe/London',
  end_time: '',
  end_zone: 'Europe/London',
  duration: '',
  rule: '',
  excluded: '',
  added: '',
  is_cancelled: false,
  school_id: '100001',
  found_by: 'urn',
  venue: null,
  years: null,
  disciplines: null,
  activity_type: null,
  theme: null,
  ...parts,
})

describe('events of several files', () => {
  it('are one where their id is one, whatever file is newer, and stand at no school that the register lost', () => {
    const rows = [
      row({}),
      row({ file: 'b.ics', sequence: 1, start_time: '2025-11-06T10:00:00' }),
      row({ uid: 'b', school_id: '999999' }),
    ]
    const calendar = { ...EMPTY, rows, providers: ['P'] }
    const { placed } = placeCalendar(calendar, { ids: ['100001'], authorityCodes: [''] }, Infinity)
    expect(placed.map(({ event, school, dayKind }) => [event, school, dayKind])).toEqual([
      [0, 0, 'no_calendar'],
      [1, -1, 'no_calendar'],
    ])
  })
})

const EMPTY: ReturnType<typeof calendarEvents> = {
  rows: [],
  providers: [],
  groupOf: new Int16Array(),
  periods: new Map(),
}
