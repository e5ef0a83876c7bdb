import { beforeAll, describe, expect, test } from 'vitest'
import type { FileChoice } from '../../src/domain/files/import_report'
import type { Trial } from '../../src/domain/files/recognition'
import { load, openIntake, register, reportsOf, textFile, type OpenIntake } from './intake_in_node'

const LOG = [
  'Date,URN,Activity type,Mode,Status,Volunteer email',
  '01/02/2024,100001,Rocket thing,In the hall,Delivered,a@example.org',
  '31/02/2024,100001,rocket  THING,In school,Sorted,',
  '02/02/2024,999999,STEM club,In the hall,Delivered,',
  '03/02/2024,100002,,,,',
].join('\n')
const choice: FileChoice = { file: textFile('odd.csv', LOG), kind: 'engagements' }

/** Notes how far it is read. */
class WatchedFile extends File {
  furthest = 0

  override slice(from?: number, to = this.size): Blob {
    this.furthest = Math.max(this.furthest, to)
    return super.slice(from, to)
  }
}

let intake: OpenIntake
beforeAll(async () => {
  intake = await openIntake()
})

async function trialOf(tried: FileChoice, registerOpen: boolean): Promise<Trial> {
  const outcome = await intake.tryFile(tried, registerOpen)
  if (outcome.outcome === 'refused') throw new Error(outcome.why)
  return outcome
}

describe('the first rows of a file are tried before it is loaded', () => {
  test('and nothing is kept of them', async () => {
    await trialOf(choice, false)
    expect(intake.rows('SELECT * FROM engagements')).toEqual([])
    expect(intake.rows("SELECT table_name FROM duckdb_tables() WHERE table_name LIKE 'staged%'")).toEqual([])
  })

  test('and without a register nothing is said of authorities, which only one can tell', async () => {
    const terms =
      'Local authority code,Name,Type,Start date,End date\n873,Autumn,Term,01/09/2025,19/12/2025\n'
    const tried = await trialOf({ file: textFile('terms.csv', terms), kind: 'term_dates' }, false)
    expect(tried).toMatchObject({ rows: 1, kept: 1, problems: [] })
    expect(tried.fields.map(({ field }) => field)).toEqual(['term_from', 'term_to', 'term_kind'])
  })

  test('and of a large file no more is read than they take', async () => {
    const file = new WatchedFile([LOG, '\n', '02/02/2024,100001,STEM club,,,\n'.repeat(400_000)], 'log.csv')
    expect(await trialOf({ file, kind: 'engagements' }, false)).toMatchObject({ rows: 5000, kept: 4999 })
    expect(file.furthest).toBeLessThan(file.size / 2)
  })

  test('JSON, which is not read in part, as a whole', async () => {
    const records = Array.from({ length: 60_000 }, () => ({
      Date: '01/02/2024',
      URN: '100001',
      Notes: 'x'.repeat(60),
    }))
    const file = textFile('log.json', JSON.stringify(records))
    expect(await trialOf({ file, kind: 'engagements' }, false)).toMatchObject({ rows: 5000, kept: 5000 })
  })

  test('without a schools file only what a schools file does not tell is a problem', async () => {
    expect(await trialOf(choice, false)).toMatchObject({
      rows: 4,
      kept: 3,
      schoolsMatched: false,
      problems: [
        {
          reason: 'impossible_date',
          rows: 1,
          examples: [{ row: 3, column: 'Date', value: '31/02/2024' }],
        },
      ],
    })
  })

  test('with one open its schools are matched too', async () => {
    await reportsOf(load(intake, [register]))
    const { problems, schoolsMatched, kept } = await trialOf(choice, true)
    expect({ schoolsMatched, kept }).toEqual({ schoolsMatched: true, kept: 2 })
    expect(problems.map(({ reason }) => reason)).toContain('unknown_urn')
  })

  test('words not known are listed by how often they are written, whatever their case and spaces', async () => {
    const { unknownWords } = await trialOf(choice, false)
    expect(unknownWords).toEqual({
      type: [{ written: 'Rocket thing', rows: 2 }],
      mode: [{ written: 'In the hall', rows: 2 }],
      status: [{ written: 'Sorted', rows: 1 }],
    })
  })

  test('what the kind needs and no column feeds is said', async () => {
    const mapping = {
      kind: 'engagements',
      headings: ['Date', 'URN', 'Activity type', 'Mode', 'Status', 'Volunteer email'],
      fields: { urn: 'URN' },
      dates: null,
      units: {},
      codes: {},
    } as const
    expect(await intake.tryFile({ ...choice, mapping }, false)).toMatchObject({
      outcome: 'refused',
      why: expect.stringMatching(/no column for the date of the activity/) as string,
    })
  })
})

test('each sheet of a workbook loads as a file of its own', async () => {
  const { workbookOf } = await import('../unit/intake/formats/workbook_file')
  const log = (day: string) => [
    ['Date', 'URN'],
    [day, 100001],
  ]
  const file = new File([workbookOf({ Before: log('01/02/2023'), Since: log('01/02/2024') })], 'visits.xlsx')
  const [recognitions] = await intake.recognise([file])
  const choices = recognitions?.flatMap((table) =>
    table.outcome === 'recognised' ? [{ file, kind: table.kind, part: table.part }] : [],
  )
  const reports = await reportsOf(load(intake, [register, ...(choices ?? [])]))
  expect(reports.map((report) => [report.file, report.dateRange?.[0]])).toEqual([
    ['register.csv', undefined],
    ['visits.xlsx, sheet “Before”', '2023-02-01'],
    ['visits.xlsx, sheet “Since”', '2024-02-01'],
  ])
  expect(intake.rows('SELECT count(*)::INTEGER AS rows FROM engagements')).toEqual([{ rows: 2 }])
})
