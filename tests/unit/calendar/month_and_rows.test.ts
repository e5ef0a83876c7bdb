import { describe, expect, test } from 'vitest'
import { wallTimeOfIso } from '../../../src/domain/calendar/wall_time'
import { dayNumber } from '../../../src/domain/time/academic_year'
import { patchySentence, shortPlace, timeOfEntry } from '../../../src/findings/calendar/calendar_sentences'
import { monthDays, openingMonth, themesNamedOn } from '../../../src/views/calendar/month_days'
import { chipText, weekRows } from '../../../src/views/calendar/week_cells'
import { plannedEvents } from '../../../workers/warehouse/arrays/planned_events'
import type { OpenColumns } from '../../../workers/warehouse/arrays/open_columns'
import { codesOf, NOT_GIVEN } from '../../../src/domain/engagement/activity_fields'
import { answer, entry } from '../findings/calendar_of'

const at = (start: string, end: string | null, parts = {}) =>
  entry({ start: wallTimeOfIso(start), end: end === null ? null : wallTimeOfIso(end), ...parts })

describe('a month', () => {
  const all = answer({
    weeks: [{ monday: dayNumber('2026-02-16'), kind: 'half-term' }],
    entries: [
      at('2026-01-31T10:00', '2026-01-31T11:00', { title: 'before' }),
      at('2026-02-10', '2026-02-12', { title: 'two days', isAllDay: true }),
      at('2026-02-11T13:30', null, { title: 'without an end' }),
      at('2026-02-11T15:00', null, { title: 'cancelled', isCancelled: true }),
    ],
  })

  test('has whole weeks from Monday, each event on every day it goes on, and none of another month', () => {
    const weeks = monthDays(all, '2026-02-01')
    expect(weeks.map(({ days }) => days.length)).toEqual([7, 7, 7, 7, 7])
    expect(weeks[0]!.days.filter(({ isInMonth }) => isInMonth)).toHaveLength(1)
    expect(weeks.map(({ kind }) => kind)).toContain('half-term')
    const titles = weeks.flatMap(({ days }) =>
      days.flatMap(({ day, cells }) =>
        cells.map(({ entry: { title } }) => `${day - dayNumber('2026-02-01') + 1} ${title}`),
      ),
    )
    expect(titles).toEqual(['10 two days', '11 two days', '11 without an end'])
  })

  test('names a theme week once a week, on the first of its days that the month has there', () => {
    const theme = { name: 'Grove week', from: '2026-01-30', to: '2026-02-03' }
    const named = monthDays(all, '2026-02-01').flatMap(({ days }) =>
      days.flatMap(({ day }, at) =>
        themesNamedOn(days, at, [theme]).map(() => day - dayNumber('2026-02-01') + 1),
      ),
    )
    expect(named).toEqual([1, 2])
  })

  test('opens on that of today, else on the first with events', () => {
    expect(openingMonth({ ...all, question: { ...all.question, today: '2026-03-09' } })).toBe('2026-03-01')
    expect(openingMonth({ ...all, question: { ...all.question, today: '2026-11-30' } })).toBe('2026-01-01')
  })

  test('says the times of an event', () => {
    expect(
      [at('2026-02-03T13:30', '2026-02-03T14:30'), at('2026-02-03T13:30', null)].map(timeOfEntry),
    ).toEqual(['13:30 to 14:30', '13:30'])
  })
})

describe('rows of the weeks', () => {
  const SCHOOLS = {
    names: ['Demo Falcon Acre Community School', 'The Academy'],
    ids: ['a', 'b'],
    localAuthorities: ['Hull', 'Leeds'],
  }
  const all = answer({
    providers: ['Zoo', 'Bus'],
    entries: [
      entry({ event: 0, provider: 0, school: 0 }),
      entry({ event: 1, provider: 1, school: 1, title: 'Show' }),
      entry({ event: 2, provider: 1, school: 0 }),
      entry({ event: 3, provider: 1, school: -1, place: 'Town Hall' }),
      entry({ event: 4, provider: 1, school: 0, isCancelled: true }),
    ],
    coverage: [{ provider: 1, events: 3, perMonth: [0, 3, 1] }],
  })

  test.each([
    ['provider', ['Bus: 3 events, none in January', 'Zoo: 1 event']],
    ['school', ['Demo Falcon Acre Community School: 2 events', 'The Academy: 1 event', 'Town Hall: 1 event']],
    ['area', ['Hull: 2 events', 'Leeds: 1 event', 'No school known: 1 event']],
  ] as const)('by %s', (by, expected) => {
    const rows = weekRows(all, SCHOOLS, by)
    expect(rows.map(({ label, note }) => `${label}: ${note}`)).toEqual(expected)
    const cells = rows.flatMap((row) => [...row.cells.values()].flat())
    expect(cells.map(({ index }) => index).toSorted()).toEqual([0, 1, 2, 3])
  })

  test('have chips that say what the row does not, in few words and never in none', () => {
    const cell = { index: 1, entry: all.entries[1]! }
    expect([chipText(cell, SCHOOLS, 'provider'), chipText(cell, SCHOOLS, 'school')]).toEqual([
      'The Academy',
      'Show',
    ])
    expect(shortPlace(SCHOOLS.names[0]!)).toBe('Falcon Acre')
  })

  test('stand beside how patchy the calendars are', () => {
    expect(patchySentence(all)).toMatch(/^Patchy: 1 of 3 months of a source has no event\./)
    expect(patchySentence({ ...all, coverage: [{ provider: 1, events: 3, perMonth: [1, 1, 1] }] })).toBe(
      'Every source has events in each of the 3 months.',
    )
  })
})

test('planned rows of the log are events of their day, each with an id that stays, and none outside the days asked for', () => {
  const types = codesOf('type')
  const day = dayNumber('2026-02-03')
  const planned = {
    school: Int32Array.of(0, 0, 1, 1),
    day: Int32Array.of(day, day, day + 1, day + 60),
    type: Uint8Array.of(
      types.indexOf('CAREERS_TALK'),
      types.indexOf('CAREERS_TALK'),
      types.indexOf('UNKNOWN'),
      0,
    ),
    provider: Uint32Array.of(1, 1, 0, 0),
  }
  const ofProvider = { names: ['Ridge Trust', NOT_GIVEN], nameOf: Uint32Array.of(1, 0) }
  const open = {
    engagements: { planned, ofProvider },
    directory: { ids: ['100001', '100002'] },
  } as unknown as OpenColumns
  expect(
    plannedEvents(open, day, day + 30).map(({ uid, title, school, start, isAllDay, type }) => [
      uid,
      title,
      school,
      start / 1440 - day,
      isAllDay,
      type,
    ]),
  ).toEqual([
    [
      'planned 100001 2026-02-03 CAREERS_TALK Ridge Trust',
      'Planned: Careers talk or advice, Ridge Trust',
      0,
      0,
      true,
      'CAREERS_TALK',
    ],
    [
      'planned 100001 2026-02-03 CAREERS_TALK Ridge Trust 2',
      'Planned: Careers talk or advice, Ridge Trust',
      0,
      0,
      true,
      'CAREERS_TALK',
    ],
    ['planned 100002 2026-02-04 UNKNOWN Not given', 'Planned: activity', 1, 1, true, ''],
  ])
})
