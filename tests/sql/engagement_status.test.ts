import { describe, expect, test } from 'vitest'
import { windowOfYear } from '../../src/domain/time/academic_year'
import { ENGAGEMENT_STATUSES } from '../../src/domain/engagement/engagement'
import type { Engine } from '../../workers/warehouse/engine'
import { engagementStatuses } from '../../workers/warehouse/arrays/engagement_status'
import { engineOfThisFile } from './engine_of_this_test'
import { columnsOf } from './open_small_world'
import { smallWorld, statusesBySql } from './small_world'
import type { SmallEngagement } from './small_world'

const engine: Engine = await engineOfThisFile()
const in2024 = windowOfYear(2024)

/** The status of one school, said by the SQL and by the typed arrays, which must agree. */
function statusOf(
  engagements: readonly Omit<SmallEngagement, 'school'>[],
  window = in2024,
  directOnly = false,
) {
  smallWorld(
    engine,
    [{ id: '100001' }],
    engagements.map((engagement) => ({ ...engagement, school: '100001' })),
  )
  const bySql = statusesBySql(engine, window, directOnly)['100001']
  const columns = columnsOf(engine).engagements
  const byArrays =
    ENGAGEMENT_STATUSES[engagementStatuses(columns, window, directOnly ? 'direct' : 'all').status[0]!]
  expect(byArrays).toBe(bySql)
  return bySql
}

describe('engagement status (DOMAIN §4.4)', () => {
  test('never: no delivered activity in the loaded history, cancelled and planned ones aside', () => {
    expect(statusOf([])).toBe('never')
    expect(
      statusOf([
        { date: '2024-10-01', status: 'cancelled' },
        { date: '2024-10-02', status: 'planned' },
      ]),
    ).toBe('never')
  })

  test('activity after the window does not count', () => {
    expect(statusOf([{ date: '2025-09-01' }])).toBe('never')
  })

  test('lapsed: active before the window, nothing in it', () => {
    expect(statusOf([{ date: '2024-08-31' }])).toBe('lapsed')
  })

  test('quiet: nothing in a short window, last activity less than a year before its end', () => {
    expect(statusOf([{ date: '2024-10-01' }], { from: '2025-01-01', to: '2025-03-31' })).toBe('quiet')
  })

  test('one-off: one day of activity and none in the 365 days before it, however many sessions that day', () => {
    expect(statusOf([{ date: '2024-10-01' }])).toBe('one_off')
    expect(statusOf([{ date: '2024-10-01' }, { date: '2024-10-01' }])).toBe('one_off')
    expect(statusOf([{ date: '2023-10-01' }, { date: '2024-10-01' }])).toBe('one_off')
  })

  test('repeat: two days in the window, or one with another within the 365 days before', () => {
    expect(statusOf([{ date: '2024-10-01' }, { date: '2025-03-01' }])).toBe('repeat')
    expect(statusOf([{ date: '2023-10-02' }, { date: '2024-10-01' }])).toBe('repeat')
  })

  test('sustained: three sessions of one series over at least 42 days', () => {
    const series = (dates: string[]) => dates.map((date) => ({ date, series: 'club' }))
    expect(statusOf(series(['2024-10-01', '2024-10-20', '2024-11-12']))).toBe('sustained')
    expect(statusOf(series(['2024-10-01', '2024-10-20', '2024-11-11']))).toBe('repeat')
  })

  test('sustained: one provider on three days over two terms', () => {
    const visits = (dates: string[]) => dates.map((date) => ({ date, employer: 'Rail Systems' }))
    expect(statusOf(visits(['2024-10-01', '2024-11-01', '2025-02-01']))).toBe('sustained')
    expect(statusOf(visits(['2024-10-01', '2024-11-01', '2024-12-01']))).toBe('repeat')
  })

  test('sustained: active in three of the last four academic years and reached in the window', () => {
    expect(statusOf([{ date: '2021-10-01' }, { date: '2022-10-01' }, { date: '2024-10-01' }])).toBe(
      'sustained',
    )
    expect(statusOf([{ date: '2020-10-01' }, { date: '2022-10-01' }, { date: '2024-10-01' }])).toBe('one_off')
    expect(statusOf([{ date: '2021-10-01' }, { date: '2022-10-01' }, { date: '2023-10-01' }])).toBe('lapsed')
  })

  test('direct only leaves out activities that do not meet pupils', () => {
    expect(statusOf([{ date: '2024-10-01', indirect: true }], in2024, true)).toBe('never')
    expect(statusOf([{ date: '2024-10-01', indirect: true }], in2024, false)).toBe('one_off')
  })
})
