import { expect, test } from 'vitest'
import { dayNumber } from '../../../src/domain/time/academic_year'
import type { EngagementColumns } from '../../../workers/warehouse/arrays/engagement_columns'
import { lagOfReports } from '../../../workers/warehouse/arrays/report_lag'
import { reportingLagOf } from '../../../workers/warehouse/arrays/reporting_lag'

type Row = readonly [reported: string | null, daysAfter: number]

/** Activities with the day of their report, and how many days before it each took place. */
function columnsOf(rows: readonly Row[], otherReports: readonly string[] = []): EngagementColumns {
  const by = rows.map(([reported]) => (reported === null ? -1 : dayNumber(reported)))
  return {
    reported: Int32Array.from(by),
    day: Int32Array.from(rows, ([, daysAfter], at) => (by[at]! < 0 ? 19_000 : by[at]!) - daysAfter),
    otherReports: Int32Array.from(otherReports, dayNumber),
  } as unknown as EngagementColumns
}

const FIVE: readonly Row[] = [
  ['2024-09-01', 90],
  ['2023-09-03', 0],
  ['2024-08-01', 91],
  ['2024-08-02', 28],
  ['2024-08-03', 29],
]

test('a report tells the days to the reports of the 365 days before it', () => {
  const rows: readonly Row[] = [
    ...FIVE,
    // A year before to the day, and after the report; then one before its activity, and one that is not reported.
    ['2023-09-02', 1000],
    ['2024-09-02', 1000],
    ['2024-08-04', -1],
    [null, 0],
  ]
  expect(lagOfReports(columnsOf(rows), '2024-09-01')).toEqual({
    ...{ reported: 6, negative: 1, median: 29, p90: 90.6, over28: 3, over90: 1 },
    ...{ incompleteAfter: '2024-06-02', lastReport: '2024-09-01' },
  })
  expect(lagOfReports(columnsOf([['2023-09-02', 3]]), '2024-09-01')).toEqual({
    ...{ reported: 0, negative: 0, median: null, p90: null, over28: 0, over90: 0 },
    ...{ incompleteAfter: null, lastReport: '2023-09-02' },
  })
  expect(lagOfReports(columnsOf([[null, 0]]), '2024-09-01').lastReport).toBeNull()
})

test('data quality tells the days to every report', () => {
  const rows: readonly Row[] = [...FIVE, ['2024-08-04', -1], [null, 0]]
  expect(reportingLagOf(columnsOf(rows, ['2024-08-20', '2024-10-02']), '2024-10-01')).toEqual({
    ...{ reported: 5, not_reported: 1, negative: 1, over_28: 3, over_90: 1, median: 29, p90: 91 },
    // Its last report is not after the day, and 91 days before it four activities lie later.
    ...{ as_at: '2024-09-01', complete_to: '2024-06-02', in_last_weeks: 4, dated_later: 1 },
  })
  expect(reportingLagOf(columnsOf(FIVE.slice(1)), '2024-09-01').median).toBe(28.5)
})

test('no day is known of a log without reports', () => {
  expect(reportingLagOf(columnsOf([[null, 0]]), '2024-09-01')).toEqual({
    ...{ reported: 0, not_reported: 1, negative: 0, over_28: 0, over_90: 0, median: null, p90: null },
    ...{ as_at: null, complete_to: null, in_last_weeks: 0, dated_later: 0 },
  })
  const onlyLater = reportingLagOf(columnsOf([['2024-09-02', 3]]), '2024-09-01')
  expect([onlyLater.p90, onlyLater.as_at, onlyLater.complete_to, onlyLater.dated_later]).toEqual([
    ...[3, null, null, 0],
  ])
  const cancelled = reportingLagOf(columnsOf([], ['2024-08-20']), '2024-09-01')
  expect([cancelled.p90, cancelled.as_at, cancelled.complete_to]).toEqual([null, '2024-08-20', null])
})

const reportsOn = (days: readonly string[]): readonly Row[] => days.map((day) => [day, 3])

test.each([
  ['one late straggler does not move the day', ['2024-06-01'], '2024-01-10'],
  ['two within four weeks do', ['2024-06-01', '2024-06-28'], '2024-06-28'],
  ['two that are four weeks apart do not', ['2024-06-01', '2024-06-29'], '2024-01-10'],
  ['a report of the day itself counts', ['2024-06-20', '2024-07-01'], '2024-07-01'],
  ['reports after the day do not', ['2024-07-02', '2024-07-03'], '2024-01-10'],
] as const)('%s', (_, late, asAt) => {
  const january = Array.from({ length: 10 }, (__, at) => `2024-01-${String(at + 1).padStart(2, '0')}`)
  expect(reportingLagOf(columnsOf(reportsOn([...late, ...january])), '2024-07-01').as_at).toBe(asAt)
  expect(reportingLagOf(columnsOf(reportsOn(january), late), '2024-07-01').as_at).toBe(asAt)
})

test('of a log with many reports, a tenth of the usual number moves the day', () => {
  const many = new Array<string>(40).fill('2024-01-10')
  const asAtOf = (late: number) =>
    reportingLagOf(
      columnsOf(reportsOn([...many, ...new Array<string>(late).fill('2024-06-01')])),
      '2024-07-01',
    )
  expect([asAtOf(3).as_at, asAtOf(4).as_at]).toEqual(['2024-01-10', '2024-06-01'])
  expect(asAtOf(3).dated_later).toBe(3)
})

test('the reports of a log that has one now and then are enough', () => {
  const seldom = reportsOn(['2023-01-10', '2023-06-10', '2024-01-10'])
  expect(reportingLagOf(columnsOf(seldom), '2024-07-01').as_at).toBe('2024-01-10')
})
