import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { workbookOf } from '../unit/intake/formats/workbook_file'
import { load, openIntake, reportsOf, textFile, type OpenIntake } from './intake_in_node'

let intake: OpenIntake
beforeAll(async () => {
  intake = await openIntake()
})

const schools = (first: number, count: number): string =>
  Array.from({ length: count }, (_, at) => `${first + at},School ${at},Primary,Open,54.97,-1.61\n`).join('')
const REGISTER = `URN,EstablishmentName,PhaseOfEducation (name),EstablishmentStatus (name),Latitude,Longitude
${schools(100001, 9)}${schools(900101, 9)}`

/** What a log of tests/fixtures/workbooks comes to: its days, and its hours together. */
async function read(name: string) {
  const file = new File([readFileSync(`tests/fixtures/workbooks/${name}`)], name)
  const register = { file: textFile('register.csv', REGISTER), kind: 'schools' } as const
  await reportsOf(load(intake, [{ file, kind: 'engagements' }, register]))
  const [totals] = intake.rows(
    'SELECT count(*)::INTEGER AS n, min(date)::VARCHAR AS first, max(date)::VARCHAR AS last, sum(hours) AS hours FROM engagements',
  ) as Record<string, unknown>[]
  return totals
}

test.each([
  ['x_1904_true.xlsx', { n: 6, first: '2024-02-05', last: '2024-02-10' }],
  ['x_norowrefs.xlsx', { n: 6 }],
  ['x_hours_time.xlsx', { n: 6, hours: 9 }],
  ['hours_as_durations.xlsx', { n: 6, hours: 9 }],
])('%s is read as the person sees it', async (name, totals) => {
  expect(await read(name)).toMatchObject(totals)
})

/** What a workbook of a register comes to, as it is recognised. */
async function readRegister(file: File) {
  const recognitions = (await intake.recognise([file])).flat()
  const [recognition] = recognitions
  if (recognition?.outcome !== 'recognised') throw new Error(JSON.stringify(recognition))
  const [report] = await reportsOf(load(intake, [{ file, kind: recognition.kind, part: recognition.part }]))
  const schools = intake
    .rows('SELECT school_id, phase, pupils, fsm_pct FROM schools ORDER BY school_id')
    .map((row) => Object.values(row as object) as unknown[])
  return { report, schools, tables: recognitions.length, fields: recognition.fields }
}

const workbook = (sheets: Parameters<typeof workbookOf>[0]): File =>
  new File([workbookOf(sheets)], 'book.xlsx')

test('sheets of a workbook that belong together by an id are read as one, and which is said', async () => {
  const name = 'ni_two_sheets.xlsx'
  const two = await readRegister(new File([readFileSync(`tests/fixtures/workbooks/${name}`)], name))
  expect(two.schools.map(([, , ...figures]) => figures)).toEqual([
    [200, 31.5],
    [150, 12],
  ])
  expect(two.report?.notices.filter((notice) => notice.includes('read from sheet'))).toEqual([
    expect.stringContaining('“Number of young people” is read from sheet “Enrolments”, by “') as string,
    expect.stringContaining('“Free school meals, %” is read from sheet “Free School Meals”, by “') as string,
  ])
  expect(two.report?.notices.join(' ')).toContain('2 of 2 rows found there')

  const elsewhere = await readRegister(
    workbook({
      Notes: [['What this is'], ['Two lists of schools']],
      Schools: [
        ['Schools of the county', null],
        ['URN', 'School name', 'Head teacher'],
        [100001, 'Elder School', 'Jane Smith'],
        [100002, 'Oak, School', 'John Taylor'],
        [100003, 'Ash School', null],
      ],
      Phases: [
        ['School URN', 'Phase', 'Head teacher', 'Pupils'],
        [100002, 'Secondary', 'John Taylor', 900],
        [100001, 'Primary', 'Jane Smith', 210],
      ],
    }),
  )
  expect(elsewhere.tables).toBe(1)
  expect(elsewhere.schools.map((row) => row.slice(0, 3))).toEqual([
    ['100001', 'PRI', 210],
    ['100002', 'SEC', 900],
    ['100003', 'OTHER', null],
  ])
  expect(elsewhere.fields).toMatchObject({
    school_id: 'URN',
    name: 'School name',
    phase: 'Phase',
    pupils: 'Pupils',
  })
  expect(elsewhere.report).toMatchObject({ rows: 3, accepted: 3 })
  expect(elsewhere.report?.notices).toContain(
    '“Phase”, “Number of young people” are read from sheet “Phases”, by “URN”: 2 of 3 rows found there.',
  )
})

test('sheets whose ids do not tell which rows belong together are named, not lost in silence', async () => {
  const schools = [
    ['URN', 'School name', 'Phase'],
    [100001, 'Elder School', 'Primary'],
    [100002, 'Oak School', 'Primary'],
  ]
  const { report, schools: read } = await readRegister(
    workbook({
      Schools: schools,
      Rolls: [
        ['URN', 'Pupils'],
        [100001, 200],
        [100001, 210],
      ],
      Meals: [
        ['URN', 'FSM %'],
        [900001, 20],
        [900002, 30],
      ],
    }),
  )
  expect(read.map(([, , ...figures]) => figures)).toEqual([
    [null, null],
    [null, null],
  ])
  expect(report?.notices.join(' ')).toContain('Not read, because it stands in another table of the file:')
})
