import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { load, openIntake, reportsOf, textFile, type OpenIntake } from './intake_in_node'

let intake: OpenIntake
let logName = ''
beforeAll(async () => {
  intake = await openIntake()
})

const columnCase = (name: string): File => textFile(name, readFileSync(`tests/fixtures/columns/${name}`))

/** Loads a log beside a register of tests/fixtures/columns. */
async function readLog(log: File | string, register = 'reg.csv') {
  const file = typeof log === 'string' ? columnCase(log) : log
  const reports = await reportsOf(
    load(intake, [
      { file, kind: 'engagements' },
      { file: columnCase(register), kind: 'schools' },
    ]),
  )
  const report = reports.find(({ kind }) => kind === 'engagements')
  if (!report) throw new Error('The log was not loaded')
  logName = report.file
  return report
}

/** What a column of the log last loaded holds, in the order of its rows. */
const column = (name: string): unknown[] =>
  intake
    .rows(`SELECT ${name} AS value FROM engagements WHERE source_file = '${logName}' ORDER BY source_row`)
    .map((row) => (row as { value: unknown }).value)

/** A log of one row a value, in the column under this heading. */
const logOf = (heading: string, values: readonly string[]): File =>
  textFile(
    'column.csv',
    `Activity ID,Activity date,School URN,${heading}\n${values.map((value, at) => `A${at},2024-02-05,100001,"${value}"`).join('\n')}\n`,
  )

async function readHours(values: readonly string[]): Promise<unknown[]> {
  await readLog(logOf('Hours delivering', values))
  return column('hours')
}

async function readPupils(values: readonly string[]): Promise<unknown[]> {
  await readLog(logOf('Young people', values))
  return column('pupils')
}

describe('numbers of a log are decided by the whole column', () => {
  test('a decimal comma is one, and never makes an hour ten or a hundred', async () => {
    await readLog('decimal_comma_hours.csv')
    expect(column('hours')).toEqual([1.5, 2.25, 0.5, 3])
    await readLog('hours_decimal_comma.csv', 'register_small.csv')
    expect(column('hours')).toEqual([1.5, 1.5, 1.5, 1.5, 1.5, 1.5])
  })

  test('one mark before three digits is what the rest of its column says', async () => {
    expect(await readHours(['1,250', '2,5'])).toEqual([1.25, 2.5])
    expect(await readHours(['1,250', '2.5'])).toEqual([1250, 2.5])
    expect(await readHours(['1.250', '2.5'])).toEqual([1.25, 2.5])
    expect(await readPupils(['1.000', '30'])).toEqual([1000, 30])
    expect(await readPupils(['30.000', '28.000'])).toEqual([30, 28])
    expect(await readPupils(['30.000', '28.0'])).toEqual([30, 28])
  })

  test('hours may be written as times and with their units', async () => {
    expect(await readHours(['1:30', '1h30', '90 mins', '1 hr 30 mins', '1,5 hours', '1.5h'])).toEqual([
      1.5, 1.5, 1.5, 1.5, 1.5, 1.5,
    ])
    await readLog('x_hours_time.xlsx')
    expect(column('hours')).toEqual([1.5, 1.5, 1.5, 1.5, 1.5, 1.5])
  })

  test('headcounts may be written with words, sums and marks of thousands', async () => {
    const { notices } = await readLog('pupils_words.csv')
    expect(column('pupils')).toEqual([
      ...[30, 30, 60, 30, null, null, 1020, 1020, 1020, 1020, 30, 30, null],
      ...[30, 30, 30, null, 30, 30, 30, null, null, null, 120],
    ])
    expect(notices.join(' ')).toContain(
      '5 rows have a number of young people that is not understood (“2 classes”, “30 per class”, “30/32”)',
    )
    expect(await readPupils(['c. 30', '4 × 30', '30 + 28', '25-35', '12 girls + 10 boys', '30,5'])).toEqual([
      30,
      120,
      58,
      30,
      22,
      null,
    ])
  })

  test('headcounts that are not understood are counted, with examples', async () => {
    const { notices } = await readLog('headcount_words.csv', 'register_small.csv')
    expect(column('pupils')).toEqual([30, 30, 30, 30, 60, 58, 58, 120, null, 1000, null, null])
    expect(column('pupils_basis').slice(2, 5)).toEqual(['counted', 'estimated', 'estimated'])
    expect(notices.join(' ')).toContain(
      '3 rows have a number of young people that is not understood (“2 classes”, “30/28”, “<10”)',
    )
  })

  test('hours and volunteers that are not understood are counted, and no name in them is quoted', async () => {
    const hours = await readLog(logOf('Hours delivering', ['all day', '2', 'n/a', '', 'Jane Smith 3']))
    expect(hours.notices.join(' ')).toMatch(/2 rows have hours of delivery that are not understood \(/)
    expect(hours.notices.join(' ')).not.toMatch(/Smith|n\/a/)
    const volunteers = await readLog(logOf('Volunteers', ['2 ambassadors', 'a few', '3']))
    expect(column('volunteers')).toEqual([2, null, 3])
    expect(volunteers.notices.join(' ')).toContain(
      '1 row has a number of volunteers that is not understood (“a few”)',
    )
  })
})
