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

const readLog = (rows: readonly string[], rowsAtOnce: number) =>
  reportsOf(
    loadBeside(
      intake,
      register,
      [{ file: textFile('log.csv', [HEADINGS, ...rows].join('\n')), kind: 'engagements' }],
      { rowsAtOnce },
    ),
  )

/** What a log comes to when so many rows are checked at once. */
async function readingOf(rowsAtOnce: number): Promise<unknown> {
  return {
    reports: await readLog(ROWS, rowsAtOnce),
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

/** The n-th of so many rows: cells of each column in turns of their own, so that most rows differ, and every tenth row has an id of before. */
function mixedRow(n: number): string {
  const nth = (cells: readonly string[], step: number): string =>
    cells[Math.floor(n / step) % cells.length] ?? ''
  return [
    n % 10 === 9 ? `M${n % 7}` : `M${n}`,
    n % 50 === 3 ? nth(['31/02/2024', 'soon', ''], 50) : `${1 + (n % 28)}/${1 + (n % 12)}/20${19 + (n % 5)}`,
    nth(['100001', '100002', '', '999999', '100003', 'none'], 3),
    nth(['', 'Alder Primary School', 'Nowhere School'], 5),
    nth(['EC3A 5DE', '', 'Flat 3', 'n/a'], 2),
    nth(['Careers talk', 'Workshop', 'Mystery', '', 'Rocket thing'], 7),
    nth(['Delivered', 'Perhaps', 'Cancelled', ''], 11),
    nth(['30', 'c. 20', '2 classes', '25-35', '', `${n % 90}`], 1),
    nth(['1.5', '90 mins', 'all day', ''], 4),
    nth(['Acme', 'Grove Engineering', '', `Firm ${n % 300}`], 6),
  ].join(',')
}

/** What a long log comes to, in few rows. */
async function longReadingOf(rows: readonly string[], rowsAtOnce: number): Promise<unknown> {
  const reports = await readLog(rows, rowsAtOnce)
  return {
    reports,
    engagements: intake.rows(`
      SELECT count(*)::INTEGER AS rows, sum(hash(engagement::VARCHAR))::VARCHAR AS texts FROM (
        SELECT engagements.* EXCLUDE (written_employer), wording
        FROM engagements LEFT JOIN written_employers USING (written_employer)
      ) AS engagement`),
    rejects: intake.rows(
      "SELECT reason, count(*)::INTEGER AS rows, min(source_row) AS first FROM rejects WHERE file = 'log.csv' GROUP BY ALL ORDER BY ALL",
    ),
  }
}

test('a log comes to the same whether its columns are packed or not', async () => {
  const rows = Array.from({ length: 24_000 }, (_, n) => mixedRow(n))
  const packed = await longReadingOf(rows, 250_000)
  for (const rowsAtOnce of [11_000, 6_000]) expect(await longReadingOf(rows, rowsAtOnce)).toEqual(packed)
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
