import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Mapping } from '../../src/domain/files/mapping'
import { windowOfYear } from '../../src/domain/time/academic_year'
import { coverageOf } from '../../workers/warehouse/arrays/coverage'
import { describeDataset } from '../../workers/warehouse/dataset'
import { columnsOf } from './open_small_world'
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

  test('a comma that every number leaves open is read as a person says, and that is noticed', async () => {
    const readAs = async (comma: 'decimals' | 'thousands', units: Mapping['units'] = {}) => {
      const file = logOf('Hours delivering', ['1,250', '67,500', '3'])
      const headings = ['Activity ID', 'Activity date', 'School URN', 'Hours delivering']
      const fields = {
        id: 'Activity ID',
        date: 'Activity date',
        urn: 'School URN',
        hours: 'Hours delivering',
      }
      const mapping: Mapping = { kind: 'engagements', headings, fields, dates: null, units, codes: {}, comma }
      const reports = await reportsOf(
        load(intake, [
          { file, kind: 'engagements', mapping },
          { file: columnCase('reg.csv'), kind: 'schools' },
        ]),
      )
      const notices = reports.flatMap((report) => report.notices).join(' ')
      expect(notices).toContain(
        `2 cells of hours such as “1,250” are read with a comma that marks ${comma}, as you said.`,
      )
      logName = 'column.csv'
      return column('hours')
    }
    expect(await readAs('decimals')).toEqual([1.25, 67.5, 3])
    expect(await readAs('thousands')).toEqual([1250, 67500, 3])
    expect(await readAs('decimals', { hours: 'minutes' })).toEqual([
      expect.closeTo(1.25 / 60, 6) as number,
      1.125,
      expect.closeTo(0.05, 6) as number,
    ])
    const { notices } = await readLog(logOf('Hours delivering', ['1,250', '3']))
    expect(notices.join(' ')).toContain('1 cell of hours such as “1,250” is read as thousands, though')
  })

  test('hours may be written as times and with their units', async () => {
    const written = ['1:30', '1h30', '90 mins', '1 hr 30 mins', '1,5 hours', '1.5h', '1½', '1½ hrs']
    expect(await readHours(written)).toEqual(written.map(() => 1.5))
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
    const volunteers = await readLog(logOf('Volunteers', ['2 ambassadors', 'a few', '3', '2 + 1', 'c. 4']))
    expect(column('volunteers')).toEqual([2, null, 3, 3, 4])
    expect(volunteers.notices.join(' ')).toContain(
      '1 row has a number of volunteers that is not understood (“a few”)',
    )
  })
})

describe('per cents written as shares of 1', () => {
  const whole = async (name: string, kind: 'schools' | 'targets') =>
    (await reportsOf(load(intake, [{ file: columnCase(name), kind }]))).find((report) => report.kind === kind)

  test('free school meals are read as shares, and that is said', async () => {
    const report = await whole('fsm_as_share.csv', 'schools')
    expect(report?.notices.join(' ')).toContain('“FSM %” is read as a share of 1 (0.25 as 25%)')
    expect(intake.rows('SELECT min(fsm_pct) AS low, max(fsm_pct) AS high FROM schools')).toEqual([
      { low: 20, high: 31 },
    ])
  })

  test('targets are, and one value over 1 makes the column per cent', async () => {
    await whole('reg.csv', 'schools')
    const report = await whole('targets_share.csv', 'targets')
    expect(report?.notices.join(' ')).toContain('“Target %” is read as a share of 1')
    expect(intake.rows('SELECT target_pct FROM targets ORDER BY ALL')).toEqual([
      { target_pct: 55 },
      { target_pct: 80 },
    ])
    const file = textFile(
      't.csv',
      'Metric,Phase,Year,Target %\nreach,secondary,2023/24,0.8\nreach,primary,2023/24,55\n',
    )
    const [other] = await reportsOf(load(intake, [{ file, kind: 'targets' }]))
    expect(other?.notices).toEqual([])
  })
})

const days = (): unknown[] => column("strftime(date, '%Y-%m-%d')")

describe('dates as people, calendars and spreadsheets write them', () => {
  test('a day of the week before a date says nothing more', async () => {
    await readLog('dates_weekday.csv')
    expect(days()).toEqual(['2024-02-05', '2024-02-06', '2024-02-07', '2024-02-08'])
  })

  test('months in words in any order, eight digits, and the first of several days', async () => {
    const { rejected } = await readLog('dates_in_words.csv', 'register_small.csv')
    expect(days()).toEqual([
      ...['2024-03-14', '2024-04-25'],
      ...Array.from({ length: 6 }, () => '2024-03-05'),
      ...['2024-06-12', '2024-03-04'],
    ])
    expect(Object.values(rejected)).toEqual([2])
  })

  test('a time after a date, and a second date, are left aside', async () => {
    const written = [
      '05/02/2024 10:00',
      '5 Feb 2024, 2pm',
      'Mon 5 Feb 2024 at 14:30',
      '2024 Feb 5',
      '5/2/2024 - 7/2/2024',
      '20240205',
      '5–7 February 2024',
      'Feb. 5th, 2024',
    ]
    const rows = written.map((day, at) => `A${at},"${day}",100001`).join('\n')
    await readLog(textFile('days.csv', `Activity ID,Activity date,School URN\n${rows}\n`))
    expect(days()).toEqual(written.map(() => '2024-02-05'))
  })

  test('day numbers of a spreadsheet are read, and that is said', async () => {
    const { notices, rows } = await readLog('x_serial_general.xlsx')
    expect(days()[0]).toBe('2024-02-05')
    expect(notices.join(' ')).toContain(
      `${rows} rows have their date as a number, read as the day number of a spreadsheet`,
    )
  })

  test('two orders in one column are said, and a date that fits both is never read by majority', async () => {
    const { accepted, rejected, notices } = await readLog('mixed_dates.csv', 'register_small.csv')
    expect(days()).toEqual(['2024-03-14', '2024-04-25', '2024-05-16', '2024-04-25', '2024-06-13'])
    expect([accepted, rejected]).toEqual([5, { ambiguous_date: 2 }])
    expect(notices.join(' ')).toContain(
      'Dates stand in both orders: 1 date can only be day first and 4 only month first. 2 dates could be either, and their rows are not read',
    )
  })

  test('they are read in the order that a person says, and the others in the only one they have', async () => {
    const headings = ['Event Date', 'School URN', 'Activity type', 'Students']
    const fields = { date: 'Event Date', urn: 'School URN', type: 'Activity type', pupils: 'Students' }
    const mapping = {
      kind: 'engagements',
      headings,
      fields,
      dates: 'day_first',
      units: {},
      codes: {},
    } as const
    const [log] = await reportsOf(
      load(intake, [
        { file: columnCase('mixed_dates.csv'), kind: 'engagements', mapping },
        { file: columnCase('register_small.csv'), kind: 'schools' },
      ]),
    ).then((reports) => reports.filter(({ kind }) => kind === 'engagements'))
    expect(log?.accepted).toBe(7)
    logName = 'mixed_dates.csv'
    expect(days().slice(3)).toEqual(['2024-04-25', '2024-06-13', '2024-05-04', '2024-06-05'])
  })

  test('a lone year long before the rest is said, and sets no year, history or axis', async () => {
    const days = ['2024-02-05', '2024-03-05', '2024-03-06', '2024-03-07', '1994-03-05']
    const log = `Date,URN\n${days.map((day) => `${day},100001`).join('\n')}\n`
    const report = await readLog(textFile('lone.csv', log))
    expect(report.notices).toContain(
      '1 row is of 1993/94, long before the others, which begin in 2023/24: check its year. Until then it sets no academic year, no history and no axis.',
    )
    const open = columnsOf(intake.engine)
    expect(describeDataset(open, { demo: false, files: [] })).toMatchObject({
      delivered: 5,
      historyFrom: '2024-02-05',
      historyTo: '2024-03-07',
      academicYears: [2023],
    })
    const { byMonth } = coverageOf(open, {
      phase: 'all',
      window: windowOfYear(2023),
      within: null,
      by: 'region',
      counted: 'all',
    })
    expect([...byMonth]).toEqual([1, 3])
  })

  test('days still to come are named, and set neither the history nor a year', async () => {
    const { notices } = await readLog('log_future.csv')
    expect(notices.join(' ')).toContain(
      '2 rows are delivered on a day that is still to come (the last 5 February 2099): check the years of their dates.',
    )
    const dataset = describeDataset(columnsOf(intake.engine), { demo: false, files: [] }, '2026-11-28')
    expect(dataset).toMatchObject({ delivered: 3, historyTo: '2024-02-05', academicYears: [2023] })
  })
})
