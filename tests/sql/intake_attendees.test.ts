import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { openIntake, register, reportsOf, textFile, type OpenIntake } from './intake_in_node'
import { loadBeside } from './load_beside'

let intake: OpenIntake
beforeAll(async () => {
  intake = await openIntake()
})

async function read(text: string) {
  const file = textFile('log.csv', text)
  const reports = await reportsOf(loadBeside(intake, register, [{ file, kind: 'engagements' }]))
  return {
    report: reports.find(({ kind }) => kind === 'engagements'),
    rows: intake.rows(
      'SELECT engagement_id, pupils, pupils_basis, year_groups, status FROM engagements ORDER BY source_row',
    ) as Record<string, unknown>[],
    everything: ['engagements', 'waiting_engagements', 'written_employers', 'rejects']
      .map((table) => JSON.stringify(intake.rows(`SELECT COLUMNS(*)::VARCHAR FROM ${table}`)))
      .join(),
  }
}

const summed = (rows: string, activities: string): string =>
  `Each row is a person: ${rows} rows became ${activities}, one for each school, date and type, with the rows as its number of young people. Everybody listed counts as present, and no column about them was read.`

test('a row a person is summed into a row an activity, and no person is read', async () => {
  const { report, rows, everything } =
    await read(`Order,Ref,First name,Last name,UPN,Date,URN,Activity type,Year group,Status
1,p1,Xanthe,Quill,A123456789012,01/02/2024,100001,Workshop,Year 8,Delivered
2,p2,Jane,Smith,A123456789013,1 Feb 2024,100001,Workshop,Year 7,Delivered
3,p3,Ann,Brown,A123456789014,01/02/2024,100001,Workshop,Year 7,Cancelled
4,p4,Bob,Brown,A123456789015,01/02/2024,100001,Careers talk,Year 7,Delivered
5,p5,Zoe,Brown,A123456789016,31/02/2024,100001,Workshop,Year 7,Delivered
6,p6,Kim,Brown,A123456789017,02/02/2024,999999,Workshop,Year 7,Delivered
7,p7,Lee,Brown,A123456789018,02/02/2024,999999,Workshop,Year 7,Delivered
`)
  expect(report).toMatchObject({
    rows: 7,
    accepted: 3,
    repeatedIds: 0,
    rejected: { impossible_date: 1, unknown_urn: 1 },
  })
  expect(report?.notices).toContain(summed('6', '4 activities'))
  expect(
    rows.map(({ pupils, pupils_basis, year_groups, status }) => [pupils, pupils_basis, year_groups, status]),
  ).toEqual([
    [2, 'counted', 'Year 7, Year 8', 'delivered'],
    [1, 'counted', 'Year 7', 'cancelled'],
    [1, 'counted', 'Year 7', 'delivered'],
  ])
  expect(intake.rows('SELECT pupils FROM waiting_engagements')).toEqual([{ pupils: 2 }])
  expect(everything).not.toMatch(/Xanthe|Quill|Jane|Smith|Brown|A1234567890|"p\d/)
})

test('rows of one activity share its id, and two activities of one day stay two', async () => {
  const { report, rows } = await read(`Event ID,Pupil name,Date,URN
E1,Ann Brown,01/02/2024,100001
E1,Bob Brown,01/02/2024,100001
E2,Zoe Brown,01/02/2024,100001
E2,Kim Brown,01/02/2024,100001
E2,Lee Brown,01/02/2024,100001
`)
  expect(report).toMatchObject({ accepted: 2, repeatedIds: 0 })
  expect(rows.map(({ engagement_id, pupils }) => [engagement_id, pupils])).toEqual([
    ['E1', 2],
    ['E2', 3],
  ])
})

test('names that no two rows of a visit have may be of who gave it: nothing is summed, and a headcount is left unknown', async () => {
  const { report, rows } = await read(`First name,Surname,Date,URN
Ann,Brown,01/02/2024,100001
Bob,Brown,02/02/2024,100001
`)
  expect(report).toMatchObject({ accepted: 2 })
  expect(report?.notices.join()).not.toContain('Each row is a person')
  expect(rows.map(({ pupils }) => pupils)).toEqual([null, null])
})

test('the public case: twelve people are an activity at each of three schools', async () => {
  const { report } = await read(readFileSync('tests/fixtures/privacy/eventbrite_attendees.csv', 'utf8'))
  expect(report?.notices).toContain(summed('12', '3 activities'))
  expect(report).toMatchObject({ rows: 12, waiting: 3 })
  expect(intake.rows('SELECT pupils FROM waiting_engagements')).toEqual([
    { pupils: 4 },
    { pupils: 4 },
    { pupils: 4 },
  ])
})
