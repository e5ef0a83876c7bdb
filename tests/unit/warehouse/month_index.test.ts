import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ENGAGEMENT_STATUSES, type CountedActivities } from '../../../src/domain/engagement/engagement'
import {
  academicYearOf,
  dayNumber,
  isoOfDay,
  monthNumber,
  windowOfMonths,
  windowOfYear,
} from '../../../src/domain/time/academic_year'
import { statusesByRow } from '../../../workers/warehouse/arrays/engagement_status'
import { monthsByIndex, monthsByRow } from '../../../workers/warehouse/arrays/engagements_by_month'
import type { EngagementColumns } from '../../../workers/warehouse/arrays/engagement_columns'
import { reachedIn } from '../../../workers/warehouse/arrays/last_year'
import { MonthIndexing, type MonthIndex } from '../../../workers/warehouse/arrays/month_index'
import { monthIndexOf, prepareMonthIndex } from '../../../workers/warehouse/arrays/month_indexes'
import { statusesByMonth } from '../../../workers/warehouse/arrays/statuses_by_month'

/** One activity at a school; day, month and year are told by `day`. */
interface Activity {
  readonly day: number
  readonly provider: number
  readonly series: number
  readonly direct: boolean
  /** The academic year as the log has it. */
  readonly year?: number
}

const [FIRST_YEAR, LAST_YEAR] = [2021, 2024]
const [FIRST, LAST] = [dayNumber(`${FIRST_YEAR}-09-01`), dayNumber(`${LAST_YEAR + 1}-08-31`)]

/** The columns that windows are answered from, of schools with these activities. */
function columnsOf(schools: readonly (readonly Activity[])[]): EngagementColumns {
  const rows = schools.flatMap((activities) => activities.toSorted((a, b) => a.day - b.day))
  const start = new Uint32Array(schools.length + 1)
  schools.forEach(({ length }, school) => (start[school + 1] = start[school]! + length))
  const plausible = rows.map(({ day }) => day).filter((day) => day >= FIRST && day <= LAST)
  return {
    schools: schools.length,
    start,
    day: Int32Array.from(rows, ({ day }) => day),
    month: Uint16Array.from(rows, ({ day }) => monthNumber(isoOfDay(day))),
    year: Int16Array.from(rows, ({ day, year }) => year ?? academicYearOf(isoOfDay(day))),
    provider: Uint32Array.from(rows, ({ provider }) => provider),
    series: Uint32Array.from(rows, ({ series }) => series),
    direct: Uint8Array.from(rows, ({ direct }) => Number(direct)),
    providers: 4,
    seriesCount: 3,
    firstDay: plausible.length > 0 ? Math.min(...plausible) : -1,
    lastDay: plausible.length > 0 ? Math.max(...plausible) : -1,
  } as unknown as EngagementColumns
}

function indexOf(columns: EngagementColumns, counted: CountedActivities): MonthIndex | null {
  const indexing = new MonthIndexing(columns, counted)
  while (!indexing.isDone) indexing.readSome(50)
  return indexing.index
}

const activity = (day: fc.Arbitrary<number>): fc.Arbitrary<Activity> =>
  fc.record({
    day,
    provider: fc.integer({ min: 0, max: 3 }),
    series: fc.integer({ min: 0, max: 2 }),
    direct: fc.boolean(),
  })
const inLog = fc.integer({ min: FIRST, max: LAST })
/** As a mistyped year leaves them, up to five years before the log and two after it. */
const astray = fc.integer({ min: FIRST - 5 * 366, max: LAST + 2 * 366 })
/** Days near each other, so that the limits of series, providers and pauses are met. */
const close = inLog.chain((day) =>
  fc.array(activity(fc.integer({ min: Math.max(FIRST, day - 60), max: Math.min(LAST, day + 60) })), {
    maxLength: 12,
  }),
)
const school = fc
  .tuple(fc.array(activity(inLog), { maxLength: 12 }), close, fc.array(activity(astray), { maxLength: 3 }))
  .map((parts) => parts.flat())
const log = fc.array(school, { minLength: 1, maxLength: 6 })

test('windows of whole months are answered by the index as by every row', () => {
  fc.assert(
    fc.property(
      log,
      fc.constantFrom('all', 'direct'),
      fc.integer({ min: 0, max: 47 }),
      fc.integer({ min: 0, max: 47 }),
      (schools, counted, one, other) => {
        const columns = columnsOf(schools)
        const index = indexOf(columns, counted)
        expect(index === null).toBe(columns.firstDay < 0)
        if (!index) return
        const month = (at: number) => index.firstMonth + (at % index.months)
        const [first = 0, last = 0] = [month(one), month(other)].sort((a, b) => a - b)
        const window = windowOfMonths(first, last)
        expect(statusesByMonth(index, window)).toEqual(statusesByRow(columns, window, counted))
        const inScope = Uint8Array.from(schools, (_, at) => at % 3)
        expect(monthsByIndex(index, columns, inScope)).toEqual(
          monthsByRow(columns, inScope, counted === 'direct'),
        )
      },
    ),
    { numRuns: 1000 },
  )
})

const visit = (date: string, year?: number): Activity => ({
  ...{ day: dayNumber(date), provider: 1, series: 1, direct: true },
  ...(year !== undefined && { year }),
})

test('a window that is not of whole months of the log is read row by row', () => {
  const index = indexOf(columnsOf([[visit('2022-10-03'), visit('2024-05-07')]]), 'all')
  if (!index) throw new Error('There is no index.')
  expect(statusesByMonth(index, windowOfYear(2023))?.engagements[0]).toBe(1)
  for (const window of [
    { from: '2022-10-02', to: '2022-10-31' },
    { from: '2022-10-01', to: '2022-10-30' },
    { from: '2022-08-01', to: '2022-10-31' },
    { from: '2022-10-01', to: '2024-09-30' },
  ])
    expect(statusesByMonth(index, window)).toBeNull()
})

test('one day of activity is one-off after a pause of more than a year', () => {
  const schools = ['2023-10-03', '2023-10-04'].map((date) => [visit('2022-10-03'), visit(date)])
  const index = indexOf(columnsOf(schools), 'all')
  const { status } = (index && statusesByMonth(index, windowOfYear(2023))) ?? {}
  expect(Array.from(status ?? [], (byte) => ENGAGEMENT_STATUSES[byte])).toEqual(['repeat', 'one_off'])
})

test('no index is made of a log of many years, of a year that is not that of its day, or of no rows', () => {
  const long = { ...columnsOf([[visit('2022-10-03')]]), firstDay: dayNumber('2002-10-03') }
  expect(indexOf(long, 'all')).toBeNull()
  expect(indexOf(columnsOf([[visit('2022-10-03', 2021)]]), 'all')).toBeNull()
  expect(indexOf(columnsOf([[]]), 'all')).toBeNull()
})

test('what was made ready answers whether a school was reached', async () => {
  const schools = [[visit('2022-10-03')], [], [visit('2023-02-14')]]
  const reached = (columns: EngagementColumns) =>
    schools.map((_, at) => reachedIn(columns, { from: '2022-09-01', to: '2022-10-31' }, 'all')(at))
  const columns = columnsOf(schools)
  const byRow = reached(columns)
  await new Promise<void>((resolve) => prepareMonthIndex(columns, 'all', resolve))
  expect(monthIndexOf(columns, 'all')).not.toBeNull()
  expect(monthIndexOf(columns, 'direct')).toBeNull()
  expect([byRow, reached(columns)]).toEqual([
    [true, false, false],
    [true, false, false],
  ])
  // Rows are not read again.
  columns.day.fill(0)
  expect(reached(columns)).toEqual(byRow)
})
