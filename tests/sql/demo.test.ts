import { readFile, readdir, stat } from 'node:fs/promises'
import { beforeAll, expect, test } from 'vitest'
import type { Engine } from '../../workers/warehouse/engine'
import { rowsOf } from '../../workers/warehouse/rows'
import { createSchema, deriveSchoolAreas } from '../../workers/warehouse/schema'
import { loadDemo } from '../../workers/warehouse/app_files'
import { engineOfThisFile } from './engine_of_this_test'

const PUBLIC = new URL('../../public/', import.meta.url)

let engine: Engine
const ask = <Row>(sql: string): Row[] => rowsOf<Row>(engine.query(sql))
const askOne = <Value>(sql: string): Value => ask<{ value: Value }>(sql)[0]!.value
const numbersBy = (sql: string): Record<string, number> =>
  Object.fromEntries(ask<{ key: string; value: number }>(sql).map(({ key, value }) => [key, value]))

beforeAll(async () => {
  engine = await engineOfThisFile()
  createSchema(engine)
  await loadDemo(engine, async (path) => readFile(new URL(path, PUBLIC)))
  deriveSchoolAreas(engine)
  // A row is one school in one academic year: reached or not.
  engine.run(`
    CREATE TABLE school_years AS
    SELECT schools.*, reporting_phase, area AS hub, year, list_id IS NOT NULL AS priority, reached IS NOT NULL AS reached
    FROM schools
    JOIN reporting_phases USING (phase)
    JOIN school_areas ON school_areas.school_index = schools.school_index AND grouping_key = 'hub'
    LEFT JOIN lists USING (school_id)
    CROSS JOIN (SELECT unnest(range(2019, 2025)) AS year)
    LEFT JOIN (
      SELECT DISTINCT school_index AS reached, academic_year FROM engagements WHERE status = 'delivered'
    ) ON reached = schools.school_index AND academic_year = year`)
})

const REACH = 'round(100 * avg(reached::INTEGER))::INTEGER'

test('has the size of England and the six academic years', () => {
  expect(askOne('SELECT count(*)::INTEGER AS value FROM schools')).toBeGreaterThan(23_500)
  expect(askOne('SELECT count(*)::INTEGER AS value FROM schools')).toBeLessThan(24_500)
  expect(askOne('SELECT count(*)::INTEGER AS value FROM employers')).toBe(1500)
  const engagements = askOne<number>('SELECT count(*)::INTEGER AS value FROM engagements')
  expect(engagements).toBeGreaterThan(162_000)
  expect(engagements).toBeLessThan(198_000)
  expect(
    ask(
      `SELECT DISTINCT academic_year::INTEGER AS year FROM engagements WHERE status = 'delivered' ORDER BY year`,
    ),
  ).toEqual([2019, 2020, 2021, 2022, 2023, 2024].map((year) => ({ year })))
})

test('is small over the wire', async () => {
  const names = await readdir(new URL('demo/', PUBLIC))
  const sizes = await Promise.all(names.map((name) => stat(new URL(`demo/${name}`, PUBLIC))))
  expect(sizes.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(4_500_000)
})

test('marks every invented name', () => {
  for (const named of [
    'name FROM schools',
    'name FROM employers',
    'trust FROM schools',
    'employer FROM engagements',
    'list_name FROM lists',
  ])
    expect(
      askOne(
        `SELECT count(*)::INTEGER AS value FROM (SELECT DISTINCT ${named}) AS n(name) WHERE name NOT LIKE 'Demo %'`,
      ),
    ).toBe(0)
  expect(askOne('SELECT (count(*) - count(DISTINCT name))::INTEGER AS value FROM schools')).toBe(0)
})

test('uses ids and postcodes that no real school has', () => {
  expect(askOne('SELECT min(school_id) AS value FROM schools')).toBe('900001')
  expect(
    askOne(
      `SELECT count(*)::INTEGER AS value FROM schools WHERE NOT regexp_full_match(postcode, '[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z][CIKMOV]')`,
    ),
  ).toBe(0)
})

test('refers only to what is there', () => {
  expect(
    askOne('SELECT count(*)::INTEGER AS value FROM engagements ANTI JOIN schools USING (school_index)'),
  ).toBe(0)
  expect(
    askOne(
      'SELECT count(*)::INTEGER AS value FROM engagements ANTI JOIN employers ON employer = name WHERE employer IS NOT NULL',
    ),
  ).toBe(0)
  expect(askOne('SELECT count(*)::INTEGER AS value FROM lists ANTI JOIN schools USING (school_id)')).toBe(0)
  expect(
    askOne(
      'SELECT count(*)::INTEGER AS value FROM schools ANTI JOIN area_members USING (local_authority_code)',
    ),
  ).toBe(0)
})

test('has 1,500 volunteers with opaque ids, in districts of schools, in the mix of a real list', () => {
  const [all] = ask<Record<string, number>>(`
    SELECT count(*)::INTEGER AS volunteers, count(DISTINCT volunteer_id)::INTEGER AS ids,
      round(100 * avg((status = 'active')::INTEGER))::INTEGER AS active,
      round(100 * avg((district IS NULL)::INTEGER))::INTEGER AS without_place,
      round(100 * avg((disciplines IS NULL)::INTEGER))::INTEGER AS without_discipline,
      round(100 * avg((dbs_expiry IS NULL)::INTEGER))::INTEGER AS without_dbs,
      round(100 * avg((modes = 'live_online')::INTEGER))::INTEGER AS online_only
    FROM volunteers`)
  expect(all).toMatchObject({ volunteers: 1500, ids: 1500 })
  for (const [of, low, high] of [
    ['active', 38, 50],
    ['without_place', 1, 5],
    ['without_discipline', 13, 21],
    ['without_dbs', 14, 22],
    ['online_only', 7, 15],
  ] as const)
    expect(all![of], of).toSatisfy((share: number) => share >= low && share <= high)
  expect(
    askOne(`SELECT count(*)::INTEGER AS value FROM volunteers
      WHERE NOT regexp_full_match(volunteer_id, 'V-[0-9]{4}') OR (district IS NULL) <> (lon IS NULL)`),
  ).toBe(0)
  expect(
    askOne(`SELECT count(*)::INTEGER AS value FROM volunteers ANTI JOIN employers ON employer = name
      WHERE employer IS NOT NULL`),
  ).toBe(0)
})

test('has few volunteers where schools are far apart', () => {
  const [shares] = ask<{ schools: number; volunteers: number }>(`
    WITH squares AS (
      SELECT floor(lon * 5) AS x, floor(lat * 8) AS y, count(*) AS schools FROM schools WHERE lon IS NOT NULL GROUP BY ALL
    ), people AS (
      SELECT floor(lon * 5) AS x, floor(lat * 8) AS y, count(*) AS volunteers FROM volunteers WHERE lon IS NOT NULL GROUP BY ALL
    )
    SELECT sum(schools) FILTER (schools < 25) / sum(schools) AS schools,
      coalesce(sum(volunteers) FILTER (schools < 25), 0) / sum(volunteers) AS volunteers
    FROM squares LEFT JOIN people USING (x, y)`)
  expect(shares!.schools).toBeGreaterThan(0.15)
  expect(shares!.volunteers).toBeLessThan(0.6 * shares!.schools)
})

test('leaves about one school in two hundred without a position', () => {
  const share = askOne<number>('SELECT avg((lon IS NULL)::INTEGER) AS value FROM schools')
  expect(share).toBeGreaterThan(0.003)
  expect(share).toBeLessThan(0.008)
})

test('reaches the shares of SQW 2022, Table 1 in its two years', () => {
  const reach = (year: number) =>
    numbersBy(
      `SELECT reporting_phase AS key, ${REACH} AS value FROM school_years WHERE year = ${year} GROUP BY ALL`,
    )
  expect(reach(2019)).toMatchObject({ primary: 25, secondary: 70, college: 63 })
  expect(reach(2020)).toMatchObject({ primary: 23, secondary: 59, college: 61 })
})

test('keeps every year within the range SQW saw', () => {
  const range = (phase: string) =>
    ask(`SELECT min(value) AS low, max(value) AS high FROM (
      SELECT ${REACH} AS value FROM school_years WHERE reporting_phase = '${phase}' GROUP BY year)`)
  expect(range('primary')).toEqual([{ low: 19, high: 25 }])
  expect(range('secondary')).toEqual([{ low: 59, high: 70 }])
  expect(range('college')).toEqual([{ low: 60, high: 63 }])
})

test('reaches 54 % of priority schools in the low year and 76 % in the best', () => {
  const reach = numbersBy(
    `SELECT year::VARCHAR AS key, ${REACH} AS value FROM school_years WHERE priority AND reporting_phase = 'all' GROUP BY ALL`,
  )
  expect(Math.min(...Object.values(reach))).toBe(54)
  expect(Math.max(...Object.values(reach))).toBe(76)
  expect(reach['2020']).toBe(54)
})

test('has a priority list of 2,440 of which 56 % are secondary, with more free school meals', () => {
  expect(
    ask(`SELECT count(*)::INTEGER AS schools, ${REACH.replace('reached', "(phase IN ('SEC', 'ALL'))")} AS secondary
      FROM lists JOIN schools USING (school_id)`),
  ).toEqual([{ schools: 2440, secondary: 56 }])
  const fsm = numbersBy(
    `SELECT priority::VARCHAR AS key, median(fsm_pct)::INTEGER AS value FROM school_years GROUP BY ALL`,
  )
  expect(fsm['true']! - fsm['false']!).toBeGreaterThan(15)
})

test('spreads seventeen hubs from 34 % to about 74 % of priority schools', () => {
  const reach = Object.values(
    numbersBy(`SELECT hub AS key, ${REACH} AS value FROM school_years
      WHERE priority AND reporting_phase = 'all' AND year = 2020 GROUP BY ALL`),
  )
  expect(reach).toHaveLength(17)
  expect(Math.min(...reach)).toBe(34)
  expect(Math.max(...reach)).toBeGreaterThanOrEqual(72)
  expect(Math.max(...reach)).toBeLessThanOrEqual(75)
})

/** Per cent reached in each fifth of the schools that meet a condition, the fifth with most free school meals first. */
const reachByFifth = (condition: string): number[] =>
  ask<{ value: number }>(`
    SELECT 100 * avg(reached::INTEGER) AS value FROM (
      SELECT reached, ntile(5) OVER (ORDER BY fsm_pct DESC, school_id) AS fifth FROM school_years
      WHERE fsm_pct IS NOT NULL AND ${condition})
    GROUP BY fifth ORDER BY fifth`).map(({ value }) => value)

test.for(['primary', 'secondary'])(
  'reaches fewer %s schools with the most free school meals than with the fewest, every year',
  (phase) => {
    for (const year of [2019, 2020, 2021, 2022, 2023, 2024]) {
      const fifths = reachByFifth(`reporting_phase = '${phase}' AND year = ${year}`)
      expect(fifths[0]).toBeLessThan(fifths[4]! - 5)
    }
  },
)

test('reaches 12 to 16 points fewer of that fifth of secondary schools in the last year, and half as many primary ones', () => {
  const secondary = reachByFifth(`reporting_phase = 'secondary' AND year = 2024`)
  expect(secondary[4]! - secondary[0]!).toBeGreaterThan(12)
  expect(secondary[4]! - secondary[0]!).toBeLessThan(16)
  const primary = reachByFifth(`reporting_phase = 'primary' AND year = 2024`)
  expect(primary).toEqual(primary.toSorted((a, b) => a - b))
  expect(primary[0]).toBeLessThan(0.5 * primary[4]!)
})

test.for([
  ['on', 'priority', 0.8],
  ['off', 'NOT priority', 0.7],
] as const)('leans the same way among schools %s the priority list', ([, listed, most]) => {
  for (const phase of ['primary', 'secondary']) {
    const fifths = reachByFifth(`reporting_phase = '${phase}' AND year = 2023 AND ${listed}`)
    expect(fifths[0]).toBeLessThan(most * fifths[4]!)
    expect(fifths[1]).toBeLessThan(fifths[4]!)
  }
})

test('draws the priority list from every fifth of secondary schools, most from the one with most meals', () => {
  const listed = ask<{ value: number }>(`
    SELECT avg(priority::INTEGER) AS value FROM (
      SELECT priority, ntile(5) OVER (ORDER BY fsm_pct DESC, school_id) AS fifth FROM school_years
      WHERE fsm_pct IS NOT NULL AND reporting_phase = 'secondary' AND year = 2024)
    GROUP BY fifth ORDER BY fifth`).map(({ value }) => value)
  expect(listed).toEqual(listed.toSorted((a, b) => b - a))
  expect(listed[0]).toBeLessThan(0.65)
  expect(listed[4]).toBeGreaterThan(0.2)
})

test('has packages of every phase, and requests at schools of the register that volunteers of the demo can meet', () => {
  expect(askOne("SELECT count(*)::INTEGER AS value FROM packages WHERE name NOT LIKE 'Demo %'")).toBe(0)
  for (const phase of ['primary', 'secondary', 'college'])
    expect(
      askOne(`SELECT count(*)::INTEGER AS value FROM packages WHERE phases LIKE '%${phase}%'`),
    ).toBeGreaterThan(0)
  expect(askOne('SELECT count(*)::INTEGER AS value FROM requests')).toBe(160)
  expect(
    askOne(
      'SELECT count(*)::INTEGER AS value FROM requests WHERE school_id NOT IN (SELECT school_id FROM schools)',
    ),
  ).toBe(0)
  expect(
    askOne(
      `SELECT count(*)::INTEGER AS value FROM requests
       WHERE (status IN ('matched', 'delivered')) <> (volunteer_id IN (SELECT volunteer_id FROM volunteers WHERE status = 'active') AND volunteer_id IS NOT NULL)`,
    ),
  ).toBe(0)
  const waiting = "FROM requests WHERE status IN ('open', 'offered')"
  expect(askOne(`SELECT count(*)::INTEGER AS value ${waiting}`)).toBeGreaterThan(40)
  expect(askOne(`SELECT count(*)::INTEGER AS value ${waiting} AND needed_to IS NULL`)).toBeGreaterThan(5)
})
