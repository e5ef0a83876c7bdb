import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
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

test('fields of a register that stand in other sheets of its workbook are named, not lost in silence', async () => {
  const file = new File([readFileSync('tests/fixtures/workbooks/ni_two_sheets.xlsx')], 'ni_two_sheets.xlsx')
  const [recognition] = (await intake.recognise([file])).flat()
  if (recognition?.outcome !== 'recognised') throw new Error('not recognised')
  const [report] = await reportsOf(load(intake, [{ file, kind: recognition.kind, part: recognition.part }]))
  expect(report).toMatchObject({ kind: 'schools', accepted: 2 })
  expect(report?.notices).toContain(
    'Not read, because it stands in another table of the file: “Number of young people” in sheet “Enrolments”; “Free school meals, %” in sheet “Free School Meals”. To have it, put its columns beside those of sheet “reference data” and load the file again.',
  )
})
