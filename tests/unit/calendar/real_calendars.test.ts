import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { CalendarRecord } from '../../../src/domain/calendar/calendar_event'
import { readCalendar } from '../../../src/domain/calendar/occurrences'
import { isoOfWallTime, wallTimeOfIso } from '../../../src/domain/calendar/wall_time'
import {
  opaqueId,
  tableOfCalendars,
  type CALENDAR_HEADINGS,
} from '../../../workers/warehouse/intake/formats/icalendar'
import { csvRowsOfAnyLines } from '../../csv_rows'
import { hasRealFiles, realPath } from '../../real_files'

const FILES = ['events_A_universities.ics', 'events_A_discovery.ics', 'events_A_makers_and_county.ics']

type Row = Record<(typeof CALENDAR_HEADINGS)[number], string>

const rowsOf = async (file: string): Promise<Row[]> => {
  const text = readFileSync(realPath('planning', file), 'utf8').replace(/^\uFEFF/, '')
  return csvRowsOfAnyLines(new TextDecoder().decode((await tableOfCalendars(file, text)).opening)) as Row[]
}

const words = (text: string): string[] => text.split(' ').filter((each) => each !== '')

const recordOf = (row: Row): CalendarRecord => ({
  uid: row.UID,
  sequence: Number(row.Sequence),
  modified: row.Modified,
  recurrence: row['Recurrence ID'],
  isCancelled: row.Status === 'CANCELLED',
  timing: {
    start: row.Start,
    zone: row['Time zone'],
    end: row.End,
    endZone: row['End time zone'],
    duration: row.Duration,
    rule: row['Recurrence rule'],
    excluded: words(row.Excluded),
    added: words(row.Added),
  },
})

describe.skipIf(!hasRealFiles)('the calendars of events_A', () => {
  let rows: Row[]
  beforeAll(async () => {
    rows = (await Promise.all(FILES.map(rowsOf))).flat()
  })
  const expected = hasRealFiles
    ? csvRowsOfAnyLines(
        readFileSync(realPath('planning', 'events_A_occurrences.expected.csv'), 'utf8'),
      ).filter((row) => row['file']?.endsWith('.ics'))
    : []

  it('has 409 records of 345 events', () => {
    expect(rows).toHaveLength(409)
    expect(new Set(rows.map(({ UID }) => UID)).size).toBe(345)
  })

  it('takes place at the known times, cancelled, moved and whole days included', async () => {
    const reading = readCalendar(rows.map(recordOf), wallTimeOfIso('2026-08-31T23:59'))
    const lines = reading.occurrences.map(({ record, start, end, isAllDay, isCancelled, isMoved }) =>
      [
        rows[record]?.UID,
        rows[record]?.Provider,
        rows[record]?.Event.replace(' (moved)', ''),
        isAllDay ? isoOfWallTime(start).slice(0, 10) : isoOfWallTime(start),
        isAllDay ? isoOfWallTime((end ?? start) - 1440).slice(0, 10) : isoOfWallTime(end ?? start),
        isCancelled ? 'cancelled' : '',
        isMoved ? 'moved' : '',
      ].join(' | '),
    )
    const ids = await Promise.all(expected.map((row) => opaqueId(row['id'] ?? '')))
    const known = expected.map((row, index) =>
      [
        ids[index],
        row['provider'],
        row['title'],
        row['start_london'],
        row['end_london'],
        row['cancelled'] === '1' ? 'cancelled' : '',
        row['moved'] === '1' ? 'moved' : '',
      ].join(' | '),
    )
    expect(lines.toSorted()).toEqual(known.toSorted())
  })
})
