import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { FileReport } from '../../src/domain/files/import_report'
import type { Mapping } from '../../src/domain/files/mapping'
import { openIntake, register, reportsOf, textFile, type OpenIntake } from './intake_in_node'
import { loadBeside } from './load_beside'

let intake: OpenIntake
beforeAll(async () => {
  intake = await openIntake()
})
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2024-07-01T12:00:00Z') }))
afterEach(() => void vi.useRealTimers())

/** The report of a log that is read three rows at once. */
async function reportOf(
  [headings = '', ...rows]: readonly string[],
  mapping?: Pick<Mapping, 'fields' | 'dates' | 'farYears'>,
): Promise<FileReport | undefined> {
  const file = textFile('log.csv', `${[headings, ...rows].join('\n')}\n`)
  const chosen = mapping && {
    mapping: {
      kind: 'engagements' as const,
      headings: headings.split(','),
      units: {},
      codes: {},
      ...mapping,
    },
  }
  const log = { file, kind: 'engagements' as const, ...chosen }
  const reports = await reportsOf(loadBeside(intake, register, [log], { rowsAtOnce: 3 }))
  return reports.find(({ kind }) => kind === 'engagements')
}

test('rows without a status, an id or a day that can be are told of, over all batches', async () => {
  const report = await reportOf([
    'ID,Date,URN,Status',
    'n/a,13/02/2024,100001,Delivered',
    'A2,45327,100001,Perhaps',
    'A3,01/09/2021,100002,Delivered',
    'n/a,02/07/2024,100001,Delivered',
    'A5,05/07/2024,100002,Delivered',
    'A6,05/02/2024,100002,',
    'A7,01/07/2024,100001,Delivered',
    'A8,05/10/2024,100001,Planned',
  ])
  expect(report).toMatchObject({ accepted: 8, rejected: {}, dateRange: ['2021-09-01', '2024-10-05'] })
  expect(report?.notices).toEqual([
    '1 row has its date as a number, read as the day number of a spreadsheet (45327 is 5 February 2024).',
    '2 rows have no status that is known: taken as planned, so not counted as delivered. To count them, load the file again and say what its words stand for.',
    '2 rows are delivered on a day that is still to come (the last 5 July 2024): check the years of their dates.',
    '2 rows have no id of their own (such as “N/A”): each counts as a row.',
  ])
})

test('the order of dates and the years left out are those that a person said', async () => {
  const report = await reportOf(
    [
      'Date,URN,Cancelled on',
      '02/08/2024,100001,',
      '03/02/2025,100001,',
      '03/02/1999,100001,',
      '04/02/2025,100002,01/02/2024',
    ],
    {
      fields: { date: 'Date', urn: 'URN', cancelled_why: 'Cancelled on' },
      dates: 'month_first',
      farYears: { '1998': 'left_out', '2024': 'kept' },
    },
  )
  expect(report).toMatchObject({
    accepted: 3,
    rejected: { far_year: 1 },
    dateRange: ['2024-02-08', '2025-04-02'],
  })
  expect(report?.notices).toEqual([
    'Dates in numbers are read month first, as you said.',
    'The file has no status column: rows that are not marked as cancelled are taken as delivered.',
    '1 row is dated after today (the last 2 March 2025) and the file has no status column: taken as planned, so not counted as delivered. Check the years of their dates.',
  ])
})

test('dates in both orders decide none that could be either', async () => {
  const report = await reportOf([
    'Date,URN',
    '12/31/2023,100001',
    '13/02/2024,100001',
    '01/02/2024,100001',
    '14/02/2024,100001',
  ])
  expect(report).toMatchObject({
    accepted: 3,
    rejected: { ambiguous_date: 1 },
    dateRange: ['2023-12-31', '2024-02-14'],
  })
})
