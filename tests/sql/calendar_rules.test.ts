import { beforeAll, describe, expect, test } from 'vitest'
import type { CalendarQuestion } from '../../src/domain/calendar/calendar_answer'
import { isoOfWallTime, wallTimeOfIso } from '../../src/domain/calendar/wall_time'
import { dayNumber } from '../../src/domain/time/academic_year'
import { calendarOf } from '../../workers/warehouse/arrays/calendar'
import type { OpenColumns } from '../../workers/warehouse/arrays/open_columns'
import { engineOfThisFile } from './engine_of_this_test'
import { columnsOf } from './open_small_world'
import { smallWorld } from './small_world'

const engine = await engineOfThisFile()
let open: OpenColumns

beforeAll(() => {
  smallWorld(
    engine,
    [
      { id: 'P', localAuthority: 'Ashire', region: 'North' },
      { id: 'Q', localAuthority: 'Beeshire', region: 'North' },
      { id: 'N', region: 'South' },
    ],
    [
      { school: 'Q', date: '2026-01-28', status: 'planned', employer: 'Tern' },
      { school: 'Q', date: '2026-01-29', status: 'planned', type: 'UNKNOWN' },
    ],
  )
  engine.run(`
    INSERT INTO term_dates VALUES
      ('Ashire', 'Spring 1', 'term', '2026-01-01', '2026-02-13'), ('Ashire', 'Snow', 'closure', '2026-01-20', '2026-01-20'),
      ('Beeshire', 'Bee term', 'term', '2026-01-26', '2026-01-30');
    INSERT INTO attendance_groups VALUES ('Alone', 'Tern'), ('Together', ' bus '), ('together ', 'RIDGE');
    INSERT INTO calendar_events BY NAME
      SELECT file, row AS source_row, uid, 0 AS sequence, '' AS modified, recurrence, title, provider, start AS start_time, 'Europe/London' AS zone,
        '' AS end_time, '' AS end_zone, '' AS duration, rule, '' AS excluded, added, false AS is_cancelled, school AS school_id,
        'urn' AS found_by, venue, disciplines, type AS activity_type, theme, years
      FROM (VALUES
        (1, 'b.csv', 'talk', '', 'Talk', 'Ridge', '2026-01-20T10:00:00', '', '', 'P', NULL, 'maths;physics', 'TALK', 'Space', '7;8'),
        (2, 'a.csv', 'early', '', 'Early', 'Tern', '2026-01-06T10:00:00', '', '', 'P', NULL, 'maths', 'TALK', NULL, NULL),
        (3, 'a.csv', 'first', '', 'First', 'Tern', '2026-01-05T10:00:00', '', '', 'P', NULL, 'physics', 'TALK', NULL, NULL),
        (4, 'a.csv', 'club', '', 'Club', 'Bus', '2026-01-21T10:00:00', 'FREQ=WEEKLY', '', NULL, ' Town Hall ', NULL, NULL, NULL, NULL),
        (5, 'a.csv', 'lost', '2026-01-22T10:00:00', 'Lost', 'Bus', '2026-01-22T11:00:00', '', '', 'gone', NULL, NULL, NULL, NULL, NULL),
        (6, 'a.csv', 'twice', '', 'Twice', 'bus', '2026-01-23T10:00:00', '', '  2026-01-24T10:00:00 ', 'N', NULL, NULL, NULL, NULL, NULL),
        (7, 'a.csv', 'end', '', 'End', 'Tern', '2026-02-16T10:00:00', '', '', 'N', NULL, NULL, NULL, NULL, NULL)
      ) AS listed (row, file, uid, recurrence, title, provider, start, rule, added, school, venue, disciplines, type, theme, years)`)
  open = columnsOf(engine)
})

const TERM = { from: '2026-01-20', to: '2026-02-02' }
const asked = (question: Partial<CalendarQuestion> = {}): CalendarQuestion => ({
  ...{ term: TERM, within: null, today: '2026-01-20', decisions: [], ...question },
})

describe('the calendars that are open', () => {
  test('have providers A to Z, those who attend together in one group whatever their spelling, and known kinds of days', () => {
    const { calendar } = columnsOf(engine)
    const byProvider = Object.fromEntries(
      calendar.providers.map((provider, at) => [provider, calendar.groupOf[at]]),
    )
    expect(calendar.providers).toEqual(['bus', 'Bus', 'Ridge', 'Tern'])
    expect(byProvider).toEqual({ bus: 1, Bus: 1, Ridge: 1, Tern: 0 })
    const day = (name: string, from: string, to: string) => ({
      ...{ name, kind: 'term', from: dayNumber(from), to: dayNumber(to) },
    })
    expect([...calendar.periods]).toEqual([
      ['Ashire', [day('Spring 1', '2026-01-01', '2026-02-13')]],
      ['Beeshire', [day('Bee term', '2026-01-26', '2026-01-30')]],
    ])
  })

  test('follow a series without an end to that of the academic year of the last start', () => {
    const { placed, authorityCodes } = columnsOf(engine).placedCalendar()
    const club = placed.filter(({ title }) => title === 'Club')
    expect(isoOfWallTime(club.at(-1)!.start)).toBe('2026-08-26T10:00')
    expect(club[0]).toMatchObject({ school: -1, venue: 'town hall', disciplines: [], years: [], type: '' })
    expect(placed.find(({ title }) => title === 'Lost')).toMatchObject({ school: -1, dayKind: 'no_calendar' })
    expect(placed.find(({ title }) => title === 'Talk')).toMatchObject({
      ...{ school: 0, disciplines: ['maths', 'physics'], years: [7, 8], type: 'TALK' },
      ...{ dayKind: 'term', halfTerm: 'Spring 1' },
    })
    expect(placed.filter(({ title }) => title === 'Twice').map(({ start }) => isoOfWallTime(start))).toEqual([
      '2026-01-23T10:00',
      '2026-01-24T10:00',
    ])
    expect(authorityCodes).toEqual(['Ashire', 'Beeshire', ''])
  })
})

describe('what happens in a term', () => {
  const answerOf = (question: Partial<CalendarQuestion> = {}) => calendarOf(open, asked(question))

  test('is every event of it and what is planned in the log, by time', () => {
    const { entries, files, providers, hasLog, loaded, span } = answerOf()
    expect(
      entries
        .filter(({ isBeside }) => !isBeside)
        .map(({ title, start, provider, file }) => [title, isoOfWallTime(start), providers[provider], file]),
    ).toEqual([
      ['Talk', '2026-01-20T10:00', 'Ridge', 'b.csv'],
      ['Club', '2026-01-21T10:00', 'Bus', 'a.csv'],
      ['Lost', '2026-01-22T11:00', 'Bus', 'a.csv'],
      ['Twice', '2026-01-23T10:00', 'bus', 'a.csv'],
      ['Twice', '2026-01-24T10:00', 'bus', 'a.csv'],
      ['Planned: STEM club, tern', '2026-01-28T00:00', 'Log of engagements', 'Log of engagements'],
      ['Club', '2026-01-28T10:00', 'Bus', 'a.csv'],
      ['Planned: activity', '2026-01-29T00:00', 'Log of engagements', 'Log of engagements'],
    ])
    expect(files).toEqual(['b.csv', 'a.csv', 'Log of engagements'])
    expect(providers).toEqual(['bus', 'Bus', 'Ridge', 'Tern', 'Log of engagements'])
    expect(hasLog).toBe(false)
    expect(loaded).toBe(open.placedCalendar().placed.length + 2)
    expect(span).toEqual({ from: '2026-01-05', to: '2026-08-26' })
  })

  test('says of each event where it is, and of one of a series when its series has it', () => {
    const { entries } = answerOf()
    const of = (title: string) => entries.find((entry) => entry.title.startsWith(title))!
    expect(of('Talk')).toMatchObject({ plannedInSeries: null, place: '', theme: 'Space' })
    expect(of('Club')).toMatchObject({
      ...{ plannedInSeries: wallTimeOfIso('2026-01-21T10:00'), place: ' Town Hall ', theme: '' },
    })
    expect(of('Twice').plannedInSeries).toBe(wallTimeOfIso('2026-01-23T10:00'))
    expect(of('Lost').plannedInSeries).not.toBeNull()
    const planned = entries.filter(({ title }) => title.startsWith('Planned'))
    expect(planned.map(({ event, dayKind, halfTerm }) => [event, dayKind, halfTerm])).toEqual([
      [7, 'term', 'Bee term'],
      [8, 'term', 'Bee term'],
    ])
  })

  test('names the series that are cut and the changes that meet none of one', () => {
    const whole = open.placedCalendar()
    const reading = { ...whole.reading, cut: [3], unmet: [4] }
    const { cutSeries, unmetChanges } = calendarOf(
      { ...open, placedCalendar: () => ({ ...whole, reading }) },
      asked(),
    )
    expect({ cutSeries, unmetChanges }).toEqual({ cutSeries: ['Club'], unmetChanges: ['Lost'] })
  })

  test('in an area is that of its schools', () => {
    const titles = (area: string, grouping = 'local_authority') => {
      const { entries, weeks } = answerOf({ within: { grouping, area } })
      return [entries.map(({ title }) => title), weeks.map(({ kind }) => kind)]
    }
    expect(titles('Beeshire')).toEqual([
      ['Planned: STEM club, tern', 'Planned: activity'],
      ['outside', 'term', 'outside'],
    ])
    expect(titles('Ashire')).toEqual([
      ['Talk', 'Early'],
      ['term', 'term', 'term'],
    ])
    expect(titles('South', 'region')).toEqual([
      ['Twice', 'Twice'],
      ['no_calendar', 'no_calendar', 'no_calendar'],
    ])
  })

  test('takes in what it has to settle with an event up to 14 days outside', () => {
    const beside = (question: Partial<CalendarQuestion> = {}) =>
      answerOf(question).entries.flatMap(({ title, isBeside }) => (isBeside ? [title] : []))
    expect(beside()).toEqual(['Early'])
    expect(beside({ term: { ...TERM, from: '2026-01-19' } })).toEqual(['First', 'Early'])
    expect(beside({ term: { from: '2026-01-06', to: '2026-01-06' } })).toEqual(['First', 'Talk'])
    expect(beside({ term: { from: '2026-01-06', to: '2026-01-07' } })).toEqual(['First', 'Talk'])
    expect(beside({ term: { from: '2026-01-05', to: '2026-01-05' } })).toEqual(['Early'])
  })
})

describe('the term that a calendar opens on', () => {
  const planned = (days: readonly string[]): OpenColumns => ({
    ...open,
    calendar: { ...open.calendar, rows: [] },
    placedCalendar: () => ({ ...open.placedCalendar(), placed: [] }),
    engagements: {
      ...open.engagements,
      planned: {
        day: Int32Array.from(days, dayNumber),
        school: new Int32Array(days.length),
        type: new Uint8Array(days.length),
        provider: new Uint32Array(days.length),
      },
    },
  })
  const answerOn = (today: string, ...days: readonly string[]) =>
    calendarOf(planned(days), asked({ term: null, today }))

  test.each([
    ['2026-03-20', ['2026-01-01', '2026-04-01'], '2026-01-01'],
    ['2026-01-05', ['2026-03-31', '2025-12-31'], '2026-01-01'],
    ['2026-02-01', ['2026-04-02', '2025-12-20'], '2025-09-01'],
    ['2026-02-01', ['2025-12-01', '2026-04-04'], '2025-09-01'],
    ['2026-02-15', ['2026-04-16', '2025-12-17'], '2026-04-01'],
    ['2026-02-01', [], '2026-01-01'],
  ])('on %s with events on %j begins on %s', (today, days, from) => {
    expect(answerOn(today, ...days).term.from).toBe(from)
  })

  test('of no events has no span and no sources', () => {
    expect(answerOn('2026-02-01')).toMatchObject({ files: [], span: null, loaded: 0, entries: [] })
    expect(answerOn('2026-02-01').providers).not.toContain('Log of engagements')
  })

  test('ends with the week of its last day', () => {
    expect(answerOn('2026-02-01', '2026-02-02').weeks.at(-1)!.monday).toBe(dayNumber('2026-03-30'))
  })
})

test('a log that has delivered an activity, however long ago, says which schools were reached', () => {
  const withLast = (lastDay: number) => ({ ...open, engagements: { ...open.engagements, lastDay } })
  expect(calendarOf(withLast(0), asked()).hasLog).toBe(true)
  expect(calendarOf(withLast(-1), asked()).hasLog).toBe(false)
})
