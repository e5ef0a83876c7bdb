import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { FileReport } from '../../src/domain/files/import_report'
import type { Mapping } from '../../src/domain/files/mapping'
import { windowOfYear } from '../../src/domain/time/academic_year'
import { coverageOf } from '../../workers/warehouse/arrays/coverage'
import { describeDataset } from '../../workers/warehouse/dataset'
import { columnsOf } from './open_small_world'
import { load, openIntake, register, reportsOf, textFile, type OpenIntake } from './intake_in_node'
import { loadBeside } from './load_beside'

let intake: OpenIntake
beforeAll(async () => {
  intake = await openIntake()
})

const columnCase = (name: string): File => textFile(name, readFileSync(`tests/fixtures/columns/${name}`))
const REGISTERS = ['reg.csv', 'register_small.csv'].map((name) => ({
  file: columnCase(name),
  kind: 'schools' as const,
}))

/** A log of one row for each value, in the column under this heading; the name of the file begins its ids. */
const logOf = (name: string, columns: Readonly<Record<string, readonly string[]>>): File => {
  const rows = Array.from(
    { length: Math.max(...Object.values(columns).map(({ length }) => length)) },
    (_, row) => [
      `${name}-${row}`,
      '2024-02-05',
      '100001',
      ...Object.values(columns).map((values) => `"${values[row] ?? ''}"`),
    ],
  )
  return textFile(
    `${name}.csv`,
    [['Activity ID', 'Activity date', 'School URN', ...Object.keys(columns)], ...rows].join('\n'),
  )
}

/** Loads logs beside the registers of tests/fixtures/columns: their reports by the names of the files. */
async function readLogs(
  logs: readonly (File | { readonly file: File; readonly mapping: Mapping })[],
): Promise<ReadonlyMap<string, FileReport>> {
  const choices = logs.map((log) => ({
    ...(log instanceof File ? { file: log } : log),
    kind: 'engagements' as const,
  }))
  const reports = await reportsOf(loadBeside(intake, REGISTERS, choices))
  return new Map(reports.map((report) => [report.file, report]))
}

/** What a column of a log that is loaded holds, in the order of its rows. */
const column = (file: string, name: string): unknown[] =>
  intake
    .rows(`SELECT ${name} AS value FROM engagements WHERE source_file = '${file}' ORDER BY source_row`)
    .map((row) => (row as { value: unknown }).value)
const days = (file: string): unknown[] => column(file, "strftime(date, '%Y-%m-%d')")

/** Columns of hours and of headcounts, each read as a whole; the two of one file have nothing to do with each other. */
const LOGS = {
  first: { 'Hours delivering': ['1,250', '2,5'], 'Young people': ['1.000', '30'] },
  second: { 'Hours delivering': ['1,250', '2.5'], 'Young people': ['30.000', '28.000'] },
  third: { 'Hours delivering': ['1.250', '2.5'], 'Young people': ['30.000', '28.0'] },
  written: {
    'Hours delivering': ['1:30', '1h30', '90 mins', '1 hr 30 mins', '1,5 hours', '1.5h', '1½', '1½ hrs'],
    'Young people': ['c. 30', '4 × 30', '30 + 28', '25-35', '12 girls + 10 boys', '30,5', '', ''],
  },
  unread: {
    'Hours delivering': ['all day', '2', 'n/a', '', 'Jane Smith 3'],
    Volunteers: ['2 ambassadors', 'a few', '3', '2 + 1', 'c. 4'],
  },
  open_comma: { 'Hours delivering': ['1,250', '3'] },
} as const

const headings = ['Activity ID', 'Activity date', 'School URN', 'Hours delivering']
const OPEN_COMMA = {
  kind: 'engagements',
  headings,
  fields: { id: 'Activity ID', date: 'Activity date', urn: 'School URN', hours: 'Hours delivering' },
  dates: null,
  units: {},
  codes: {},
} as const
/** A column of hours that only a person can read, as three people read it. */
const READ_AS: Readonly<Record<string, Mapping>> = {
  decimals: { ...OPEN_COMMA, comma: 'decimals' },
  thousands: { ...OPEN_COMMA, comma: 'thousands' },
  minutes: { ...OPEN_COMMA, comma: 'decimals', units: { hours: 'minutes' } },
}

describe('numbers of a log are decided by the whole column', () => {
  let reports: ReadonlyMap<string, FileReport>
  const CASES = [
    'decimal_comma_hours.csv',
    'hours_decimal_comma.csv',
    'x_hours_time.xlsx',
    'pupils_words.csv',
    'headcount_words.csv',
  ]
  const noticesOf = (file: string): string => reports.get(file)?.notices.join(' ') ?? ''
  beforeAll(async () => {
    reports = await readLogs([
      ...Object.entries(LOGS).map(([name, columns]) => logOf(name, columns)),
      ...Object.entries(READ_AS).map(([name, mapping]) => ({
        file: logOf(name, { 'Hours delivering': ['1,250', '6,750', '3'] }),
        mapping,
      })),
      ...CASES.map(columnCase),
    ])
  })

  test('a decimal comma is one, and never makes an hour ten or a hundred', () => {
    expect(column('decimal_comma_hours.csv', 'hours')).toEqual([1.5, 2.25, 0.5, 3])
    expect(column('hours_decimal_comma.csv', 'hours')).toEqual([1.5, 1.5, 1.5, 1.5, 1.5, 1.5])
  })

  test('one mark before three digits is what the rest of its column says', () => {
    expect(column('first.csv', 'hours')).toEqual([1.25, 2.5])
    expect(column('second.csv', 'hours')).toEqual([1250, 2.5])
    expect(column('third.csv', 'hours')).toEqual([1.25, 2.5])
    expect(column('first.csv', 'pupils')).toEqual([1000, 30])
    expect(column('second.csv', 'pupils')).toEqual([30, 28])
    expect(column('third.csv', 'pupils')).toEqual([30, 28])
  })

  test('a comma that every number leaves open is read as a person says, and that is noticed', () => {
    const expectNotice = (file: string, comma: 'decimals' | 'thousands') =>
      expect(noticesOf(file)).toContain(
        `2 cells of hours such as “1,250” are read with a comma that marks ${comma}, as you said.`,
      )
    expectNotice('decimals.csv', 'decimals')
    expect(column('decimals.csv', 'hours')).toEqual([1.25, 6.75, 3])
    expectNotice('thousands.csv', 'thousands')
    expect(column('thousands.csv', 'hours')).toEqual([1250, 6750, 3])
    expectNotice('minutes.csv', 'decimals')
    expect(column('minutes.csv', 'hours')).toEqual([
      expect.closeTo(1.25 / 60, 6) as number,
      expect.closeTo(0.1125, 6) as number,
      expect.closeTo(0.05, 6) as number,
    ])
    expect(noticesOf('open_comma.csv')).toContain(
      '1 cell of hours such as “1,250” is read as thousands, though',
    )
  })

  test('hours may be written as times and with their units', () => {
    expect(column('written.csv', 'hours')).toEqual(LOGS.written['Hours delivering'].map(() => 1.5))
    expect(column('x_hours_time.xlsx', 'hours')).toEqual([1.5, 1.5, 1.5, 1.5, 1.5, 1.5])
  })

  test('headcounts may be written with words, sums and marks of thousands', () => {
    expect(column('pupils_words.csv', 'pupils')).toEqual([
      ...[30, 30, 60, 30, null, null, 1020, 1020, 1020, 1020, 30, 30, null],
      ...[30, 30, 30, null, 30, 30, 30, null, null, null, 120],
    ])
    expect(noticesOf('pupils_words.csv')).toContain(
      '5 rows have a number of young people that is not understood (“2 classes”, “30 per class”, “30/32”)',
    )
    expect(column('written.csv', 'pupils').slice(0, 6)).toEqual([30, 120, 58, 30, 22, null])
  })

  test('headcounts that are not understood are counted, with examples', () => {
    expect(column('headcount_words.csv', 'pupils')).toEqual([
      ...[30, 30, 30, 30, 60, 58, 58, 120, null, 1000, null, null],
    ])
    expect(column('headcount_words.csv', 'pupils_basis').slice(2, 5)).toEqual([
      'counted',
      'estimated',
      'estimated',
    ])
    expect(noticesOf('headcount_words.csv')).toContain(
      '3 rows have a number of young people that is not understood (“2 classes”, “30/28”, “<10”)',
    )
  })

  test('hours and volunteers that are not understood are counted, and no name in them is quoted', () => {
    expect(noticesOf('unread.csv')).toMatch(/2 rows have hours of delivery that are not understood \(/)
    expect(noticesOf('unread.csv')).not.toMatch(/Smith|n\/a/)
    expect(column('unread.csv', 'volunteers')).toEqual([2, null, 3, 3, 4])
    expect(noticesOf('unread.csv')).toContain(
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
    expect(other?.notices).toEqual([
      '1 target is 1 per cent or less (the first is row 2): it counts as written, so put right what is mistyped and load the file again.',
    ])
  })
})

describe('dates as people, calendars and spreadsheets write them', () => {
  const WRITTEN = [
    '05/02/2024 10:00',
    '5 Feb 2024, 2pm',
    'Mon 5 Feb 2024 at 14:30',
    '2024 Feb 5',
    '5/2/2024 - 7/2/2024',
    '20240205',
    '5–7 February 2024',
    'Feb. 5th, 2024',
  ]
  const timed = WRITTEN.map((day, row) => `T${row},"${day}",100001`).join('\n')
  let reports: ReadonlyMap<string, FileReport>
  beforeAll(async () => {
    reports = await readLogs([
      ...['dates_weekday.csv', 'dates_in_words.csv', 'x_serial_general.xlsx', 'mixed_dates.csv'].map(
        columnCase,
      ),
      textFile('days.csv', `Activity ID,Activity date,School URN\n${timed}\n`),
      {
        file: textFile('in_order.csv', readFileSync('tests/fixtures/columns/mixed_dates.csv')),
        mapping: {
          kind: 'engagements',
          headings: ['Event Date', 'School URN', 'Activity type', 'Students'],
          fields: { date: 'Event Date', urn: 'School URN', type: 'Activity type', pupils: 'Students' },
          dates: 'day_first',
          units: {},
          codes: {},
        },
      },
    ])
  })

  test('a day of the week before a date says nothing more', () => {
    expect(days('dates_weekday.csv')).toEqual(['2024-02-05', '2024-02-06', '2024-02-07', '2024-02-08'])
  })

  test('months in words in any order, eight digits, and the first of several days', () => {
    expect(days('dates_in_words.csv')).toEqual([
      ...['2024-03-14', '2024-04-25'],
      ...Array.from({ length: 6 }, () => '2024-03-05'),
      ...['2024-06-12', '2024-03-04'],
    ])
    expect(Object.values(reports.get('dates_in_words.csv')?.rejected ?? {})).toEqual([2])
  })

  test('a time after a date, and a second date, are left aside', () => {
    expect(days('days.csv')).toEqual(WRITTEN.map(() => '2024-02-05'))
  })

  test('day numbers of a spreadsheet are read, and that is said', () => {
    const { notices = [], rows } = reports.get('x_serial_general.xlsx') ?? {}
    expect(days('x_serial_general.xlsx')[0]).toBe('2024-02-05')
    expect(notices.join(' ')).toContain(
      `${rows} rows have their date as a number, read as the day number of a spreadsheet`,
    )
  })

  test('two orders in one column are said, and a date that fits both is never read by majority', () => {
    const report = reports.get('mixed_dates.csv')
    expect(days('mixed_dates.csv')).toEqual([
      ...['2024-03-14', '2024-04-25', '2024-05-16', '2024-04-25', '2024-06-13'],
    ])
    expect([report?.accepted, report?.rejected]).toEqual([5, { ambiguous_date: 2 }])
    expect(report?.notices.join(' ')).toContain(
      'Dates stand in both orders: 1 date can only be day first and 4 only month first. 2 dates could be either, and their rows are not read',
    )
  })

  test('they are read in the order that a person says, and the others in the only one they have', () => {
    expect(reports.get('in_order.csv')?.accepted).toBe(7)
    expect(days('in_order.csv').slice(3)).toEqual(['2024-04-25', '2024-06-13', '2024-05-04', '2024-06-05'])
  })

  test('a lone year long before the rest is said, and sets no year, history or axis', async () => {
    const dates = ['2024-02-05', '2024-03-05', '2024-03-06', '2024-03-07', '1994-03-05']
    const log = `Date,URN\n${dates.map((day) => `${day},100001`).join('\n')}\n`
    const report = (await readLogs([textFile('lone.csv', log)])).get('lone.csv')
    expect(report?.notices).toContain(
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

  test('is asked about before loading, and left out with its reason where a person says so', async () => {
    const days = [
      '05/02/2024',
      '05/03/2024',
      '06/03/2024',
      '07/03/2024',
      '05/03/1994',
      '08/03/2024',
      '08/03/2099',
    ]
    const text = `Date,URN,Status\n${days.map((day) => `${day},100001,Delivered`).join('\n')}\n`
    const [[recognition] = []] = await intake.recognise([textFile('lone.csv', text)])
    expect(recognition).toMatchObject({
      farYears: { column: 'Date', rows: 2, years: [1993, 2098], others: [2023, 2023] },
    })
    const mapping: Mapping = {
      kind: 'engagements',
      headings: ['Date', 'URN', 'Status'],
      fields: { date: 'Date', urn: 'URN', status: 'Status' },
      dates: null,
      units: {},
      codes: {},
      farYears: { 1993: 'left_out', 2098: 'kept' },
    }
    const reports = await reportsOf(
      load(intake, [
        { kind: 'engagements', file: textFile('lone.csv', text), mapping },
        { kind: 'schools', file: register.file },
      ]),
    )
    const log = reports.find(({ kind }) => kind === 'engagements')
    expect([log?.accepted, log?.rejected]).toEqual([6, { far_year: 1 }])
    expect(intake.rows("SELECT value FROM rejects WHERE reason = 'far_year'")).toEqual([
      { value: '05/03/1994' },
    ])
    expect(describeDataset(columnsOf(intake.engine), { demo: false, files: [] })).toMatchObject({
      academicYears: [2023],
      historyTo: '2024-03-08',
    })
  })

  test('days still to come are named, and set neither the history nor a year', async () => {
    const report = (await readLogs([columnCase('log_future.csv')])).get('log_future.csv')
    expect(report?.notices.join(' ')).toContain(
      '2 rows are delivered on a day that is still to come (the last 5 February 2099): check the years of their dates.',
    )
    const dataset = describeDataset(columnsOf(intake.engine), { demo: false, files: [] }, '2026-11-28')
    expect(dataset).toMatchObject({ delivered: 3, historyTo: '2024-02-05', academicYears: [2023] })
  })
})
