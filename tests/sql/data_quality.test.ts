import { reportingLagOf } from '../../workers/warehouse/arrays/reporting_lag'
import { columnsOf } from './open_small_world'
import { askOracle } from './oracle/oracle'
import { describe, expect, test } from 'vitest'
import { CHECK_REASONS, qualityParts, qualityScore } from '../../src/domain/files/data_quality'
import type { Engine } from '../../workers/warehouse/engine'
import { rowsToCheckAsCsv } from '../../workers/warehouse/exports/rows_to_check_csv'
import { readQuality } from '../../workers/warehouse/quality'
import { engineOfThisFile } from './engine_of_this_test'
import { smallWorld } from './small_world'
import type { SmallEngagement, SmallReject, SmallSchool } from './small_world'

const engine: Engine = await engineOfThisFile()
const question = { grouping: 'region', today: '2025-01-31', examples: 8 }

const SCHOOLS: readonly SmallSchool[] = [
  { id: '100001', region: 'London', pupils: 400 },
  { id: '100002', region: 'North East', pupils: 0 },
  { id: '100003' },
]
const whole = { mode: 'in_school', hours: 2, pupils: 30 }

function qualityIn(engagements: readonly SmallEngagement[], rejects: readonly SmallReject[] = []) {
  smallWorld(engine, SCHOOLS, engagements, rejects)
  const lag = reportingLagOf(columnsOf(engine).engagements, question.today)
  expect([lag]).toEqual(askOracle(engine, 'reporting_lag', question.today))
  return readQuality(engine, question, [], lag, 5)
}

describe('the five parts', () => {
  const {
    whole: counts,
    byFile,
    byArea,
  } = qualityIn(
    [
      { ...whole, school: '100001', date: '2024-10-01', reported: '2024-10-29' },
      { ...whole, school: '100001', date: '2024-10-02', reported: '2024-10-31', type: 'OTHER' },
      { school: '100002', date: '2024-10-03', type: 'UNKNOWN', mode: 'unknown' },
      { school: '100003', date: '2024-11-30', status: 'planned', hours: 30, file: 'plans.csv' },
    ],
    [
      { file: 'log.csv', reason: 'impossible_date' },
      { file: 'log.csv', reason: 'no_school' },
      { file: 'log.csv', reason: 'unknown_urn' },
      { file: 'schools.csv', reason: 'bad_urn' },
    ],
  )
  const parts = qualityParts(counts!)

  test('take a cell that says unknown, and a type that is not given, as missing', () =>
    expect(parts.completeness).toEqual({ count: 10, of: 15, rate: 10 / 15 }))
  test('count “other” against the types that are given', () =>
    expect(parts.coding).toEqual({ count: 1, of: 2, rate: 0.5 }))
  test('count a row as valid when it was kept and nothing in it is out of bounds', () =>
    expect(parts.validity).toEqual({ count: 3, of: 5, rate: 0.6 }))
  test('take day 28 as in time and day 29 as late, of the reports with a day', () =>
    expect(parts.timeliness).toEqual({ count: 1, of: 2, rate: 0.5 }))
  test('count rows without a school of the register as not placed', () =>
    expect(parts.placement).toEqual({ count: 4, of: 6, rate: 4 / 6 }))
  test('make the score by their weights', () =>
    expect(qualityScore(parts)).toEqual({
      points: expect.closeTo(
        100 * (0.3 * (10 / 15) + 0.2 * 0.5 + 0.15 * 0.6 + 0.2 * 0.5 + 0.15 * (4 / 6)),
      ) as number,
      measured: 5,
    }))

  test('by file: rejected rows weigh on the file they stand in, and on no other', () => {
    expect(byFile.map(({ label, checked, placeable }) => ({ label, checked, placeable }))).toEqual([
      { label: 'log.csv', checked: 4, placeable: 5 },
      { label: 'plans.csv', checked: 1, placeable: 1 },
    ])
    const plans = qualityParts(byFile[1]!)
    expect(plans.completeness.rate).toBeNull()
    expect(plans.timeliness.rate).toBeNull()
    expect(qualityScore(plans)).toEqual({ points: expect.closeTo(50) as number, measured: 2 })
  })

  test('by area: schools in no area stand apart, and placement is nothing to measure', () => {
    expect(byArea.map(({ label, engagements }) => [label, engagements])).toEqual([
      ['', 1],
      ['London', 2],
      ['North East', 1],
    ])
    expect(qualityParts(byArea[1]!).placement.rate).toBeNull()
  })
})

describe('reporting lag', () => {
  test('leaves a report before its activity out of the median, and counts it', () => {
    const days = ['2024-10-01', '2024-10-08', '2024-10-30', '2025-01-05', '2024-09-28']
    const { lag, lagWeeks } = qualityIn([
      ...days.map((reported) => ({ school: '100001', date: '2024-10-01', reported })),
      { school: '100001', date: '2024-12-20' },
      { school: '100001', date: '2025-03-01', reported: '2024-12-01', status: 'planned' as const },
    ])
    expect(lag).toEqual({
      reported: 4,
      not_reported: 1,
      negative: 1,
      over_28: 2,
      over_90: 1,
      median: 18,
      p90: 96,
      as_at: '2025-01-05',
      complete_to: '2024-10-01',
      in_last_weeks: 1,
      dated_later: 0,
    })
    expect(lagWeeks).toEqual([
      { week: 0, engagements: 1 },
      { week: 1, engagements: 2 },
      { week: 5, engagements: 1 },
      { week: 14, engagements: 1 },
    ])
  })

  test('is as at the day to which the bulk of reports comes: one straggler does not move it', () => {
    const reported = Array.from(
      { length: 40 },
      (_, day) => `2024-11-${String(1 + (day % 20)).padStart(2, '0')}`,
    )
    const { lag } = qualityIn([
      ...reported.map((day) => ({ school: '100001', date: '2024-10-28', reported: day })),
      { school: '100001', date: '2025-01-20', reported: '2025-04-19' },
    ])
    expect(lag.as_at).toBe('2024-11-20')
  })

  test('is as at no day of a tail that brings less than a tenth of the usual four weeks', () => {
    const day = (at: number) => new Date(Date.UTC(2024, 0, at)).toISOString().slice(0, 10)
    const reports = (count: number, from: number, every: number) =>
      Array.from({ length: count }, (_, at) => ({
        school: '100001',
        date: '2024-01-01',
        reported: day(from + every * at),
      }))
    // A report a day, 28 in four weeks; then one a fortnight, two in four weeks where a tenth would be three.
    const { lag } = qualityIn([...reports(300, 1, 1), ...reports(6, 310, 14)])
    expect(lag).toMatchObject({ as_at: day(324), dated_later: 4 })
  })

  test('is as at no day after today, whatever a mistyped year says', () => {
    const { lag } = qualityIn([
      { school: '100001', date: '2024-10-01', reported: '2024-10-11' },
      { school: '100001', date: '2024-10-01', reported: '2042-10-11' },
    ])
    expect(lag.as_at).toBe('2024-10-11')
  })
})

describe('rows to check', () => {
  const found = (engagements: readonly SmallEngagement[]) =>
    qualityIn(engagements).examples.map(({ engagement_id, reason }) => [engagement_id, reason])

  test('are those over the roll by more than 5%; a roll of nobody or not given is no limit', () =>
    expect(
      found([
        { school: '100001', date: '2024-10-01', pupils: 420 },
        { school: '100001', date: '2024-10-02', pupils: 421 },
        { school: '100002', date: '2024-10-02', pupils: 421 },
        { school: '100003', date: '2024-10-02', pupils: 421 },
        { school: '100003', date: '2024-10-03', pupils: 5001, hours: 24 },
        { school: '100003', date: '2024-10-04', hours: 24.5 },
      ]),
    ).toEqual([
      ['E5', 'hours_over_24'],
      ['E4', 'pupils_over_5000'],
      ['E1', 'pupils_over_roll'],
    ]))

  test('are those that may repeat another: same school, day, type and provider, pupils within 10%', () => {
    const one = { school: '100001', date: '2024-10-01', employer: 'Airbus', pupils: 90 }
    expect(
      found([
        one,
        { ...one, employer: ' AIRBUS', pupils: 100 },
        { ...one, pupils: 120 },
        { ...one, date: '2024-10-02' },
        { ...one, type: 'ASSEMBLY' },
        { ...one, status: 'cancelled' },
        { school: '100001', date: '2024-10-01', pupils: 90 },
      ]),
    ).toEqual([['E1', 'possible_double']])
  })

  test('all go into the CSV with what was found and what it was compared with', () => {
    smallWorld(engine, SCHOOLS, [{ school: '100001', date: '2024-10-02', pupils: 421 }])
    expect(rowsToCheckAsCsv(engine, 5).split('\r\n')[1]).toBe(
      'log.csv,2,E0,100001,School 100001,2024-10-02,pupils_over_roll,421,400,"More pupils than the school has, by over 5%"',
    )
  })
})

test('missing fields are counted among delivered engagements, most missing first', () => {
  const { missing } = qualityIn([
    { ...whole, school: '100001', date: '2024-10-01', employer: 'Airbus' },
    { school: '100001', date: '2024-10-01', pupils: 10, mode: 'unknown' },
    { school: '100001', date: '2024-10-01', status: 'planned' },
  ])
  expect(missing.map(({ field, missing: rows, engagements }) => [field, rows, engagements])).toEqual([
    ['reported', 2, 2],
    ['volunteers', 2, 2],
    ['year_groups', 2, 2],
    ['employer', 1, 2],
    ['hours', 1, 2],
    ['mode', 1, 2],
    ['activity_type', 0, 2],
    ['pupils', 0, 2],
  ])
})

test('with no engagement there is nothing to measure, and no rate', () => {
  const { whole: counts, byFile, byArea, lag, lagWeeks, toCheck } = qualityIn([])
  expect({ counts, byFile, byArea, lagWeeks }).toEqual({ counts: null, byFile: [], byArea: [], lagWeeks: [] })
  expect(lag).toMatchObject({ reported: 0, median: null, p90: null, as_at: null, complete_to: null })
  expect(Object.values(toCheck)).toEqual(CHECK_REASONS.map(() => 0))
})
