import { readFile } from 'node:fs/promises'
import { beforeAll, expect, test } from 'vitest'
import type { Engine } from '../../workers/warehouse/engine'
import { rowsOf } from '../../workers/warehouse/rows'
import { reportingLagOf } from '../../workers/warehouse/arrays/reporting_lag'
import { createSchema } from '../../workers/warehouse/schema'
import { loadDemo, loadPublishedJobs } from '../../workers/warehouse/app_files'
import { engineOfThisFile } from './engine_of_this_test'
import { columnsOf } from './open_small_world'
import { askOracle, createOracle } from './oracle/oracle'

const PUBLIC = new URL('../../public/', import.meta.url)

let engine: Engine
const ask = <Row>(sql: string): Row[] => rowsOf<Row>(engine.query(sql))
const shareOf = (condition: string, among = `status = 'delivered'`): number =>
  ask<{ share: number }>(`SELECT avg((${condition})::INTEGER) AS share FROM engagements WHERE ${among}`)[0]!
    .share

beforeAll(async () => {
  engine = await engineOfThisFile()
  createSchema(engine)
  createOracle(engine)
  const read = async (path: string): Promise<Uint8Array> => readFile(new URL(path, PUBLIC))
  await loadDemo(engine, read)
  await loadPublishedJobs(engine, read)
})

test('falls in March 2020, turns to live online and comes back slowly', () => {
  const summer = ask<{ year: number; held: number }>(`
    SELECT academic_year::INTEGER AS year, count(*)::INTEGER AS held FROM engagements
    WHERE status = 'delivered' AND month(date) BETWEEN 4 AND 7 GROUP BY ALL ORDER BY year`).map(
    ({ held }) => held,
  )
  expect(summer[0]).toBeLessThan(0.15 * summer[4]!)
  expect(summer[1]).toBeLessThan(0.8 * summer[4]!)
  const online = (from: string, to: string) =>
    shareOf(`mode = 'live_online'`, `date BETWEEN '${from}' AND '${to}'`)
  expect(online('2019-09-01', '2020-02-29')).toBeLessThan(0.05)
  expect(online('2020-04-01', '2020-07-31')).toBeGreaterThan(0.6)
  expect(online('2024-09-01', '2025-07-31')).toBeLessThan(0.2)
})

test('peaks in November, March and June and nearly stops in August', () => {
  const months = ask<{ month: number; held: number }>(`
    SELECT month(date)::INTEGER AS month, count(*)::INTEGER AS held FROM engagements
    WHERE status = 'delivered' AND academic_year >= 2021 GROUP BY ALL ORDER BY held DESC`)
  expect(new Set(months.slice(0, 3).map(({ month }) => month))).toEqual(new Set([3, 6, 11]))
  expect(months.at(-1)?.month).toBe(8)
})

test('holds nothing at a weekend', () => {
  expect(shareOf('isodow(date) > 5', 'true')).toBe(0)
})

test('is reported about two weeks late with a long tail, and not after the day it was taken', () => {
  const [lag] = ask<{ middle: number; tenth: number; latest: string }>(`
    SELECT median(reported - date)::INTEGER AS middle, quantile_cont(reported - date, 0.9)::INTEGER AS tenth,
      max(reported)::VARCHAR AS latest FROM engagements WHERE status = 'delivered'`)
  expect(lag?.middle).toBeGreaterThanOrEqual(12)
  expect(lag?.middle).toBeLessThanOrEqual(16)
  expect(lag?.tenth).toBeGreaterThan(45)
  expect(lag?.latest).toBe('2025-09-15')
})

test('has more than 60 % in the four categories of SQW 2.21 and about 15 % without a usable type', () => {
  expect(
    shareOf(`activity_type IN ('HANDS_ON', 'CAREERS_TALK', 'MENTORING', 'EXHIBIT_EVENT')`),
  ).toBeGreaterThan(0.6)
  expect(shareOf(`activity_type IN ('OTHER', 'UNKNOWN')`)).toBeCloseTo(0.15, 1)
  const wordings = `SELECT count(DISTINCT type_as_written)::INTEGER AS n FROM engagements WHERE activity_type = 'OTHER'`
  expect(ask<{ n: number }>(wordings)[0]?.n).toBeGreaterThan(5)
  expect(shareOf('type_as_written IS NOT NULL', `activity_type = 'UNKNOWN'`)).toBe(0)
})

test('gives headcounts with a range that holds them, and none where none is known', () => {
  expect(shareOf('pupils BETWEEN pupils_low AND pupils_high', 'pupils IS NOT NULL')).toBe(1)
  expect(shareOf('pupils IS NULL', `pupils_basis = 'unknown'`)).toBe(1)
  expect(shareOf('pupils_low = pupils_high', `pupils_basis = 'counted'`)).toBe(1)
})

test('has called-off sessions, more of them in spring 2020, and planned ones for the autumn ahead', () => {
  expect(shareOf(`status = 'cancelled'`, 'true')).toBeGreaterThan(0.02)
  expect(shareOf(`status = 'cancelled'`, `date BETWEEN '2020-04-01' AND '2020-07-31'`)).toBeGreaterThan(0.3)
  expect(shareOf(`date > '2025-09-15'`, `status = 'planned'`)).toBe(1)
  expect(shareOf(`status = 'planned'`, `date > '2025-09-15'`)).toBe(1)
})

/** Schools of a reporting phase by engagement status in the last academic year. */
const schoolsByStatus = (phase: string): Record<string, number> =>
  Object.fromEntries(
    ask<{ status: string; schools: number }>(`
      SELECT engagement_status AS status, count(*)::INTEGER AS schools
      FROM engagement_status('2024-09-01', '2025-08-31', false)
      JOIN schools USING (school_index) JOIN reporting_phases USING (phase)
      WHERE reporting_phase = '${phase}' GROUP BY ALL`).map(({ status, schools }) => [status, schools]),
  )

test('has schools of every kind of relationship in the last year', () => {
  const { never, lapsed, one_off, repeat, sustained } = schoolsByStatus('all')
  for (const schools of [never, lapsed, one_off, repeat, sustained]) expect(schools).toBeGreaterThan(1000)
})

test.for([
  ['primary', 0.3, 0.4],
  ['secondary', 0.6, 0.7],
] as const)('has %s schools, of those reached %f to %f sustained', ([phase, low, high]) => {
  const { one_off = 0, repeat = 0, sustained = 0 } = schoolsByStatus(phase)
  const share = sustained / (one_off + repeat + sustained)
  expect(share).toBeGreaterThan(low)
  expect(share).toBeLessThan(high)
})

test('has series of three or more sessions over six weeks with one employer', () => {
  const [series] = ask<{ all: number; long: number; providers: number }>(`
    SELECT count(*)::INTEGER AS "all", count(*) FILTER (n >= 3 AND days >= 42)::INTEGER AS long, max(providers)::INTEGER AS providers
    FROM (SELECT count(*) AS n, max(date) - min(date) AS days, count(DISTINCT employer) AS providers
      FROM engagements WHERE series IS NOT NULL AND status = 'delivered' GROUP BY series)`)
  expect(series?.long).toBeGreaterThan(1000)
  expect(series?.providers).toBe(1)
})

test('ships job figures that add up to what was published', () => {
  const jobs = (area: string, classification: string, year: number, unit = 'jobs') =>
    ask<{ jobs: number; codes: number }>(`SELECT sum(jobs) AS jobs, count(*)::INTEGER AS codes FROM jobs
      WHERE area_code = '${area}' AND classification = '${classification}' AND year = ${year} AND sex = 'all' AND unit = '${unit}'`)[0]
  expect(jobs('EN', 'SIC22', 2020)?.jobs).toBeCloseTo(29_859_700, -3)
  expect(jobs('EN', 'SIC22', 2035)?.jobs).toBeCloseTo(32_070_100, -3)
  expect(jobs('EN', 'SOC26', 2025)?.codes).toBe(26)
  expect(jobs('UK', 'SIC_SECTION', 2021)?.codes).toBe(20)
  expect(jobs('EN', 'SOC26', 2035, 'openings')?.jobs).toBeCloseTo(17_198_534, -2)
  expect(jobs('EN', 'SOC26', 2035, 'replacement')?.jobs).toBeCloseTo(14_988_124, -2)
  expect(ask('SELECT DISTINCT source_id FROM jobs ORDER BY ALL')).toEqual([
    { source_id: 'jobs_openings' },
    { source_id: 'jobs_projections' },
    { source_id: 'workforce_jobs_june2021' },
  ])
})

test('comes as late by the columns as by SQL, as at any day', () => {
  const { engagements } = columnsOf(engine)
  for (const today of ['2019-10-01', '2024-03-31', '2030-01-01'])
    expect([reportingLagOf(engagements, today)]).toEqual(askOracle(engine, 'reporting_lag', today))
})
