import { describe, expect, it } from 'vitest'
import { readCalendar } from '../../../src/domain/calendar/occurrences'
import type { CalendarRecord, Timing } from '../../../src/domain/calendar/calendar_event'
import { expandRecord } from '../../../src/domain/calendar/series'
import { isoOfWallTime, wallTimeOfIso } from '../../../src/domain/calendar/wall_time'

const timing = (parts: Partial<Timing>): Timing => ({
  start: '2025-10-22T14:00:00',
  zone: 'Europe/London',
  end: '',
  endZone: 'Europe/London',
  duration: 'PT1H',
  rule: '',
  excluded: [],
  added: [],
  ...parts,
})

const record = (parts: Partial<CalendarRecord>): CalendarRecord => ({
  uid: 'club',
  sequence: 0,
  modified: '',
  recurrence: '',
  timing: timing({}),
  isCancelled: false,
  ...parts,
})

const UNTIL = wallTimeOfIso('2026-08-31T23:59')

const startsOf = (parts: Partial<Timing>): string[] =>
  expandRecord(timing(parts), UNTIL, 100).times.map(({ start }) => isoOfWallTime(start))

describe('a series', () => {
  it.each<[why: string, parts: Partial<Timing>, starts: string[]]>([
    [
      'keeps the time of the clocks of its zone',
      { rule: 'FREQ=WEEKLY;COUNT=2' },
      ['2025-10-22T14:00', '2025-10-29T14:00'],
    ],
    [
      'in UTC keeps that time, so that London’s moves',
      { zone: 'UTC', rule: 'FREQ=WEEKLY;COUNT=2' },
      ['2025-10-22T15:00', '2025-10-29T14:00'],
    ],
    [
      'of another zone is told in London’s time',
      { zone: 'America/New_York', rule: 'FREQ=WEEKLY;COUNT=3' },
      ['2025-10-22T19:00', '2025-10-29T18:00', '2025-11-05T19:00'],
    ],
    [
      'counts the days it leaves out',
      { rule: 'FREQ=WEEKLY;COUNT=3', excluded: ['2025-10-29T14:00:00'] },
      ['2025-10-22T14:00', '2025-11-05T14:00'],
    ],
    [
      'leaves out an instant that is written in UTC',
      { rule: 'FREQ=WEEKLY;COUNT=2', excluded: ['2025-10-29T14:00:00Z'] },
      ['2025-10-22T14:00'],
    ],
    [
      'leaves out a whole day, where only the day is written',
      { rule: 'FREQ=WEEKLY;COUNT=2', excluded: ['2025-10-29'] },
      ['2025-10-22T14:00'],
    ],
    [
      'includes the end of UNTIL, written in UTC',
      { rule: 'FREQ=WEEKLY;UNTIL=20251029T140000Z' },
      ['2025-10-22T14:00', '2025-10-29T14:00'],
    ],
    [
      'includes the day of UNTIL, written as a day',
      { rule: 'FREQ=WEEKLY;UNTIL=20251029' },
      ['2025-10-22T14:00', '2025-10-29T14:00'],
    ],
    [
      'has the days that are added',
      { added: ['2025-10-24T09:30:00'] },
      ['2025-10-22T14:00', '2025-10-24T09:30'],
    ],
  ])('%s', (_, parts, starts) => {
    expect(startsOf(parts)).toEqual(starts)
  })

  it('of every second for ever is cut, and says so', () => {
    const series = expandRecord(timing({ rule: 'FREQ=SECONDLY' }), UNTIL, 100)
    expect(series.times).toHaveLength(100)
    expect(series.isCut).toBe(true)
    expect(readCalendar([record({ timing: timing({ rule: 'FREQ=SECONDLY' }) })], UNTIL).cut).toEqual([0])
  })
})

describe('of several records of one event', () => {
  it('the highest sequence is true, in whatever order they come', () => {
    const older = record({ sequence: 1, timing: timing({ start: '2025-10-01T10:00:00' }) })
    const newer = record({ sequence: 2 })
    for (const records of [
      [older, newer],
      [newer, older],
    ]) {
      const { occurrences, replaced } = readCalendar(records, UNTIL)
      expect(occurrences.map(({ start }) => isoOfWallTime(start))).toEqual(['2025-10-22T14:00'])
      expect(replaced).toBe(1)
    }
  })

  it('one of a series can be moved or cancelled, by the instant it was planned for', () => {
    const series = record({ timing: timing({ rule: 'FREQ=WEEKLY;COUNT=3' }) })
    const moved = record({
      recurrence: '2025-10-29T14:00:00Z',
      timing: timing({ start: '2025-10-30T09:00:00' }),
    })
    const cancelled = record({
      recurrence: '2025-11-05T14:00:00',
      isCancelled: true,
      timing: timing({ start: '2025-11-05T14:00:00' }),
    })
    const { occurrences } = readCalendar([moved, series, cancelled], UNTIL)
    expect(
      occurrences.map(({ start, isMoved, isCancelled }) => [isoOfWallTime(start), isMoved, isCancelled]),
    ).toEqual([
      ['2025-10-22T14:00', false, false],
      ['2025-10-30T09:00', true, false],
      ['2025-11-05T14:00', false, true],
    ])
  })

  it('a change that meets none of its series is counted, not lost', () => {
    const change = record({ recurrence: '2025-10-23T14:00:00' })
    expect(readCalendar([record({}), change], UNTIL).unmet).toEqual([1])
  })
})

describe('the length of an event', () => {
  it.each<[parts: Partial<Timing>, end: string | null]>([
    [{ start: '2025-10-25T12:00:00', duration: 'P1D' }, '2025-10-26T12:00'],
    [{ start: '2025-10-25T12:00:00', duration: 'PT24H' }, '2025-10-26T11:00'],
    [{ start: '2025-12-24', duration: '' }, '2025-12-25T00:00'],
    [{ start: '2025-12-24', duration: '', end: '2025-12-27' }, '2025-12-27T00:00'],
    [{ duration: '' }, null],
    [{ duration: '', end: '2025-10-22T13:00:00' }, null],
  ])('of %j ends at %s', (parts, end) => {
    const [time] = expandRecord(timing(parts), UNTIL, 1).times
    expect(time?.end == null ? null : isoOfWallTime(time.end)).toBe(end)
  })
})
