import { beforeAll, expect, test } from 'vitest'
import { load, openIntake, reportsOf, textFile, type OpenIntake } from './intake_in_node'

let intake: OpenIntake
beforeAll(async () => {
  intake = await openIntake()
})

const columns = 'EmployerName,EmployerId,PostCode,SicCodes,ResponsiblePerson,EmployerSize'
const employers = `${columns}
"""Red"" Company, Limited",1,NE1 4ST,"1,
62012,
43999",A Person,250 to 499
Farm,2,"NE1  1AA,",1110,A Person,Less than 250
Town council,3,EH6 8NU,1,A Person,"20,000 or more"
No place,4,,,A Person,Not Provided
Farm,2,NE1 1AA,1110,A Person,1000 to 4999
,6,NE1 1AA,,A Person,500 to 999
`

test('employers as the gender pay gap service publishes them', async () => {
  const [report] = await reportsOf(
    load(intake, [{ file: textFile('gpg.csv', employers), kind: 'employers' }]),
  )
  expect(report).toMatchObject({
    rows: 6,
    accepted: 4,
    repeatedIds: 1,
    rejected: { missing_name: 1 },
    droppedColumns: ['ResponsiblePerson'],
  })
  expect(
    intake.rows('SELECT * EXCLUDE (file_id, company_number, lon, lat) FROM employers').map(values),
  ).toEqual([
    [0, '1', '"Red" Company, Limited', 'FJ', 'large', 'NE1 4ST', 'district'],
    [1, '2', 'Farm', 'A', 'unknown', 'NE1 1AA', 'district'],
    [2, '3', 'Town council', '', 'large', 'EH6 8NU', 'none'],
    [3, '4', 'No place', '', 'unknown', null, 'none'],
  ])
  expect(intake.rows('SELECT lon, lat FROM employers WHERE employer_index = 0').map(values)).toEqual([
    [-1.621, 54.967],
  ])
  expect(intake.rows('SELECT source_row, source_column FROM rejects').map(values)).toEqual([
    [7, 'EmployerName'],
  ])
})

test('a company number is eight characters, and an employer without an id of its own has one that says what it is', async () => {
  const file = textFile(
    'numbers.csv',
    'Company number,Company,Postcode\n1234567,Farm,NE1 1AA\nsc 1234.0,Mill,\n12,Farm,NE1 1AA\n,Farm,NE1 1AA\n',
  )
  const again = textFile('ids.csv', 'Employer ID,Company,Postcode\n7,Inn,NE1 1AA\n07654321,Bank,NE1 1AA\n')
  const [first, second] = await reportsOf(
    load(intake, [
      { file, kind: 'employers' },
      { file: again, kind: 'employers' },
    ]),
  )
  expect(first?.notices.join(' ')).toContain(
    '3 rows have the company number, or the name and postcode, of another: each is kept',
  )
  expect(second?.notices.join(' ')).not.toContain('of another')
  expect(
    intake
      .rows('SELECT employer_id, file_id, company_number FROM employers ORDER BY employer_index')
      .map(values),
  ).toEqual([
    ['Farm, NE1 1AA, 01234567', null, '01234567'],
    ['Mill, SC001234', null, 'SC001234'],
    ['Farm, NE1 1AA', null, null],
    ['Farm, NE1 1AA (2)', null, null],
    ['7', '7', null],
    ['07654321', '07654321', '07654321'],
  ])
})

test('SIC codes become sections, however they are written', async () => {
  const sections: Record<string, string> = {
    'SIC 62020': 'J',
    '6201': 'J',
    '8110': 'B',
    'C; 28': 'C',
    '85200 86101': 'PQ',
    '99000': 'U',
    '99999': '',
    '00': '',
    '1': '',
  }
  const lines = Object.keys(sections).map((written) => `"${written}","${written}"`)
  const file = textFile('sic.csv', `Company,SIC\n${lines.join('\n')}\n`)
  await reportsOf(load(intake, [{ file, kind: 'employers' }]))
  expect(Object.fromEntries(intake.rows('SELECT name, sic_sections FROM employers').map(values))).toEqual(
    sections,
  )
})

test('sizes in words and numbers, and given positions', async () => {
  const sizes = ['micro', '0 to 9', '10-49', '49', '50 to 249', '240', '250+', '10+', 'under 10', 'SME', '']
  const lines = sizes.map((size) => `Firm,${size},-1.6,54.9`).join('\n')
  const file = textFile('firms.csv', `Company name,Employees,Longitude,Latitude\n${lines}\nAbroad,5,100,0\n`)
  await reportsOf(load(intake, [{ file, kind: 'employers' }]))
  const bands = intake.rows('SELECT size_band FROM employers ORDER BY employer_index').flatMap(values)
  expect(bands).toEqual([
    ...['micro', 'micro', 'small', 'small', 'medium', 'medium', 'large', 'unknown', 'micro', 'unknown'],
    ...['unknown', 'micro'],
  ])
  expect(
    intake.rows('SELECT located_by, count(*)::INTEGER FROM employers GROUP BY 1 ORDER BY 1').map(values),
  ).toEqual([
    ['given', 11],
    ['none', 1],
  ])
})

const values = (row: unknown): unknown[] => Object.values(row as Record<string, unknown>)
