import { beforeAll, describe, expect, test } from 'vitest'
import type { FileReport } from '../../src/domain/files/import_report'
import { load, openIntake, register, reportsOf, textFile, type OpenIntake } from './intake_in_node'
import { ODD_FILES } from './odd_files'

let intake: OpenIntake
let reports: readonly FileReport[]
beforeAll(async () => {
  intake = await openIntake()
  const files = ODD_FILES.map(({ kind, lines }) => ({
    file: textFile(`${kind}.csv`, `${lines.join('\n')}\n`),
    kind,
  }))
  reports = await reportsOf(load(intake, [register, ...files]))
})

describe('an odd file of each kind is read for what it says, and what cannot be right is named', () => {
  test.each(ODD_FILES)('$kind', ({ kind, select, rows, notices }) => {
    expect(intake.rows(select).map((row) => Object.values(row as Record<string, unknown>))).toEqual(rows)
    const found = reports.find((report) => report.kind === kind)?.notices ?? []
    for (const notice of notices) expect(found).toContainEqual(expect.stringMatching(notice))
  })
})

test('an event of a calendar file on a day that no calendar has is named, and one that ends before it starts has no end', async () => {
  const event = (uid: string, ...rest: readonly string[]) =>
    ['BEGIN:VEVENT', `UID:${uid}`, `SUMMARY:${uid}`, ...rest, 'END:VEVENT'].join('\r\n')
  const calendar = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    event('never', 'DTSTART:20240230T090000'),
    event('early', 'DTSTART:20240205T090000', 'DTEND:20240205T080000'),
    event('zoned', 'DTSTART;TZID=Europe/Paris:20240205T090000', 'DTEND;TZID=Europe/London:20240205T083000'),
    'END:VCALENDAR',
  ].join('\r\n')
  const choice = { file: textFile('odd.ics', calendar), kind: 'calendar_events' as const }
  const [report] = await reportsOf(load(intake, [choice], { registerOpen: true, keepOpenTables: true }))
  const read = intake.rows(
    "SELECT title, end_time FROM calendar_events WHERE file = 'odd.ics' ORDER BY title",
  )
  expect(read).toEqual([
    { title: 'early', end_time: '' },
    { title: 'zoned', end_time: '2024-02-05T08:30:00' },
  ])
  expect(report?.notices.join('\n')).toMatch(
    /odd\.ics, line \d+: there is no such day: “2024-02-30”\.[^]*1 event ends before the start: taken as without an end/,
  )
})
