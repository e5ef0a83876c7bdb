import { beforeAll, expect, test } from 'vitest'
import type { Progress } from '../../src/domain/files/import_report'
import { load, openIntake, register, reportsOf, textFile, type OpenIntake } from './intake_in_node'
import { loadBeside } from './load_beside'

let intake: OpenIntake
beforeAll(async () => {
  intake = await openIntake()
})

const HEADINGS = 'Activity ID,Date,URN,School name,Postcode,Activity type,Status,Young people,Hours,Employer'
const row = (id: string, rest: string): string => `${id},${rest}`
/** Every fate a row can have, with ids repeated near and far, and the only sign of month first in the last row. */
const ROWS = [
  row('A1', '1/2/2024,100001,,,Careers talk,Delivered,30,1.5,Acme'),
  row('A2', '1/2/2024,100002,,,Workshop,Delivered,c. 20,90 mins,Acme'),
  row('A3', '2/30/2024,100001,,,Workshop,Delivered,12,2,'),
  '',
  row('A1', '1/2/2024,100001,,,Workshop,Delivered,12,2,Other'),
  row('A4', '1/4/2024,999999,,,Workshop,Delivered,12,2,'),
  row('A5', '1/5/2024,,Alder Primary School,EC3A 5DE,Mystery,Perhaps,25-35,2,'),
  row('A6', '1/5/2024,,Nowhere School,NW9 9ZZ,Careers talk,Delivered,1,1,'),
  row('A3', '1/6/2024,100001,,,Careers talk,Delivered,30,1.5,the id of a row that was rejected'),
  row('A7', '1/7/2024,100001'),
  row('', '1/8/2024,100001,,,Mentoring,Cancelled,,,'),
  row('', '1/8/2024,100001,,,Mentoring,Delivered,,,'),
  ' , ',
  row(' a1 ', '1/9/2024,100001,,,Careers talk,Delivered,1,1,another id by its case'),
  row(' A2 ', '1/2/2024,100002,,,Careers talk,Delivered,1,1,'),
  row('A8', '1/31/2024,100001,,,Careers talk,Delivered,1,1,'),
]

/** What a log comes to when so many rows are checked at once. */
async function readingOf(rowsAtOnce: number): Promise<unknown> {
  const file = textFile('log.csv', [HEADINGS, ...ROWS].join('\n'))
  const reports = await reportsOf(
    loadBeside(intake, register, [{ file, kind: 'engagements' }], { rowsAtOnce }),
  )
  return {
    reports,
    engagements: intake.rows(
      'SELECT engagements.* EXCLUDE (written_employer), wording FROM engagements LEFT JOIN written_employers USING (written_employer) ORDER BY source_row',
    ),
    rejects: intake.rows("FROM rejects WHERE file = 'log.csv' ORDER BY source_row"),
  }
}

test('a log comes to the same however many of its rows are checked at once', async () => {
  const whole = await readingOf(1000)
  expect(whole).toMatchObject({
    reports: [
      {},
      {
        rows: 14,
        accepted: 9,
        repeatedIds: 2,
        matchedByNameAndPostcode: 1,
        rejected: { impossible_date: 1, unknown_urn: 1, no_school: 1 },
        dateRange: ['2024-01-02', '2024-01-31'],
        notices: expect.arrayContaining([
          expect.stringContaining('month first'),
          expect.stringContaining('2 rows have no status'),
          '2 blank rows skipped.',
          expect.stringContaining('1 row stops before the last column (the first is row 11)'),
        ]) as string[],
      },
    ],
  })
  for (const rowsAtOnce of [2, 5]) expect(await readingOf(rowsAtOnce)).toEqual(whole)
})

test('a long log tells how far it is, and stops between pieces when asked to', async () => {
  const rows = Array.from(
    { length: 40_000 },
    (_, at) => `B${at},1/2/2024,100001,,,Careers talk,Delivered,3,1,x`,
  )
  const file = textFile('long.csv', [HEADINGS, ...rows].join('\n'))
  const steps: Progress[] = []
  const files = [register, { file, kind: 'engagements' as const }]
  const outcome = await load(intake, files, {
    rowsAtOnce: 4_000,
    onProgress: (step) => steps.push(step),
    cancelled: () => steps.filter(({ step, file }) => step === 'Checking' && file === 'long.csv').length > 1,
  })
  expect(outcome).toEqual({ outcome: 'cancelled' })
  expect(steps.every(({ done }, at) => done >= (steps[at - 1]?.done ?? 0) && done <= 1)).toBe(true)
  expect(intake.rows("SELECT * FROM engagements WHERE source_file = 'long.csv'")).toEqual([])
})
