import { beforeAll, expect, test } from 'vitest'
import { rowsOfLog } from '../../workers/warehouse/arrays/loaded_tables'
import { rowsOf } from '../../workers/warehouse/rows'
import { load, openIntake, realFile, textFile, type OpenIntake } from './intake_in_node'

const REGISTER = 'tests/fixtures/register.csv'
let intake: OpenIntake

beforeAll(async () => {
  intake = await openIntake()
  await load(intake, [{ file: realFile(REGISTER), kind: 'schools' }])
})

const rowsRead = (rowsAtOnce?: number) =>
  rowsOf<Record<string, unknown>>(rowsOfLog(intake.engine, rowsAtOnce)).map((row) => JSON.stringify(row))

test('a log without rows has its columns', () => {
  const table = rowsOfLog(intake.engine)
  expect(table.numRows).toBe(0)
  expect(table.schema.fields.map(({ name }) => name)).toContain('year_groups_code')
})

test('a log that is read out in parts has each row once, by school and date, with the same numbers for its words', async () => {
  const schools = intake.rows('SELECT school_id FROM schools ORDER BY 1') as { school_id: string }[]
  const rows = schools.flatMap(({ school_id: urn }, school) =>
    Array.from({ length: school + 1 }, (_, visit) => {
      const day = `2024-0${1 + (visit % 9)}-${10 + visit}`
      return `${day},${urn},${visit % 2 ? 'Mentoring' : 'Talk'},Y${7 + (visit % 5)},${visit % 3 ? 'Series A' : ''},delivered`
    }),
  )
  const log = ['Date,URN,Type,Year groups,Series,Status', ...rows].join('\n')
  await load(intake, [{ file: textFile('log.csv', log), kind: 'engagements' }], {
    registerOpen: true,
    keepOpenTables: true,
  })

  const whole = rowsRead()
  expect(whole).toHaveLength(rows.length)
  for (const rowsAtOnce of [1, 7, rows.length]) expect(rowsRead(rowsAtOnce)).toEqual(whole)
})
