import { beforeAll, expect, test } from 'vitest'
import { HIDDEN_COUNT } from '../../src/domain/people/small_numbers'
import { agesOf, encounterSchools } from '../../workers/warehouse/arrays/encounter_schools'
import { notCountedIn, visibleEncounters } from '../../workers/warehouse/arrays/school_page_encounters'
import { visibleVisits, yearsWithFew } from '../../workers/warehouse/arrays/school_page_visits'
import { nearestWhoCouldGo } from '../../workers/warehouse/arrays/nearest_who_could_go'
import type { NearSupplier } from '../../src/domain/plan/near_supplier'
import { schoolPeers } from '../../workers/warehouse/arrays/school_peers'
import { schoolSupply } from '../../workers/warehouse/arrays/school_supply'
import { schoolYears } from '../../workers/warehouse/arrays/school_years'
import { visitsBySql } from '../../workers/warehouse/exports/visits_by_sql'
import { askMetric } from '../../workers/warehouse/metrics/ask_metric'
import { engineOfThisFile, engineOfThisTest } from './engine_of_this_test'
import { columnsOf } from './open_small_world'
import { smallWorld } from './small_world'

const engine = await engineOfThisFile()
beforeAll(() => {
  smallWorld(
    engine,
    [
      { id: '900001', pupils: 500, fsmPct: 20, lon: -1.5, lat: 54.9 },
      ...[2, 3, 4, 5, 6].map((each) => ({ id: `90000${each}`, pupils: 520, fsmPct: 22 })),
      { id: '900007', pupils: 40 },
    ],
    [
      { school: '900001', date: '2023-10-01', employer: 'Acme', pupils: 3 },
      { school: '900001', date: '2023-11-01', employer: 'Acme', pupils: 50 },
      { school: '900001', date: '2024-10-01', employer: 'Acme', pupils: 60 },
      { school: '900001', date: '2024-11-01', pupils: 70 },
      { school: '900001', date: '2024-12-01', employer: 'Bell', indirect: true },
      { school: '900001', date: '2025-02-01', employer: 'Bell', pupils: 80 },
      { school: '900001', date: '2025-10-01', employer: 'Bell', status: 'planned' },
      { school: '900002', date: '2024-10-01', employer: 'Acme', pupils: 60 },
      { school: '900007', date: '2024-10-01', employer: 'Acme', pupils: 20 },
    ],
  )
  engine.run(`
    UPDATE schools SET low_age = 11, high_age = 16, sixth_form = false;
    UPDATE engagements SET year_groups = 'Y7, Y8';
    UPDATE engagements SET year_groups = 'KS1' WHERE engagement_id = 'E5';`)
})

const rowsOf = (school: number) => askMetric(engine, 'school_visits', school)
const encountersIn = (school: number, year: number) => {
  const facts = askMetric(engine, 'school_facts', school)[0]!
  const [counted] = encounterSchools(new Map([[school, agesOf(facts)]]), rowsOf(school))
  return visibleEncounters(counted!, year, 2023, yearsWithFew(rowsOf(school), 5))
}

test('headcounts of a year with a small one are hidden, and those of other years are not', () => {
  const visits = visibleVisits(rowsOf(0), yearsWithFew(rowsOf(0), 5))
  expect(visits.map(({ date, pupilsLow }) => [date, pupilsLow])).toEqual([
    ['2025-10-01', -1],
    ['2025-02-01', 80],
    ['2024-12-01', -1],
    ['2024-11-01', 70],
    ['2024-10-01', 60],
    ['2023-11-01', HIDDEN_COUNT],
    ['2023-10-01', HIDDEN_COUNT],
  ])
  expect(visits[0]).toMatchObject({ isDelivered: false, yearGroups: [7, 8], employer: 'Bell', year: 2025 })
})

test('what was delivered at a school is the same by SQL', () => {
  const open = columnsOf(engine)
  for (const school of [0, 1, 2, 6]) {
    const delivered = visibleVisits(rowsOf(school), new Set()).filter(({ isDelivered }) => isDelivered)
    expect(visitsBySql(engine, open, school)).toMatchObject({
      delivered: delivered.length,
      years: new Set(delivered.map(({ year }) => year)).size,
    })
  }
  expect(visitsBySql(engine, open, 0)).toMatchObject({ delivered: 6, years: 2 })
})

test('encounters of a year with a small headcount have no share, nor have cohorts that were there', () => {
  const before = encountersIn(0, 2023)
  expect(before.map(({ share }) => share)).toEqual([null, null, null, null, null])
  expect(before[0]).toMatchObject({ yearGroup: 7, activities: 2, isHidden: true, flag: 'not_met' })
  const [seven, eight, nine] = encountersIn(0, 2024)
  expect(seven).toMatchObject({
    share: { lower: 0.3, upper: 0.3, mean: 0.3 },
    cohort: { soFar: 0.3 },
    isHidden: false,
  })
  expect(eight).toMatchObject({ share: { upper: 0.3 }, cohort: null })
  expect(nine!.cohort).toBeNull()
})

test('a year group of fewer than ten pupils has no share', () => {
  expect(encountersIn(6, 2024)[0]).toMatchObject({ share: null, isHidden: true, activities: 1, cohort: null })
})

test('says why activities count for no encounter', () => {
  expect(notCountedIn(rowsOf(0), 2024, [7, 8, 9, 10, 11])).toEqual({
    withoutPupils: 1,
    withoutEmployer: 1,
    withoutYearGroup: 1,
  })
})

test('a school has a status in every year of the log, the same as among all schools', () => {
  const open = columnsOf(engine)
  expect(schoolYears(open.engagements, 0).map(({ year, status }) => [year, status])).toEqual([
    [2023, 'repeat'],
    [2024, 'repeat'],
  ])
  expect(schoolYears(open.engagements, 2).map(({ status }) => status)).toEqual(['never', 'never'])
})

test('of peers those reached have a middle number of visits, and the three with most are named', async () => {
  const world = await engineOfThisTest()
  const visits = (school: string, ...days: readonly string[]) =>
    days.map((date) => ({ school, date, employer: 'Acme' }))
  smallWorld(
    world,
    ['S0', 'S1', 'S2', 'S3', 'S4', 'S5'].map((id) => ({ id, pupils: 500, fsmPct: 20 })),
    [
      ...visits('S1', '2024-10-01', '2024-11-01', '2025-02-01'),
      ...visits('S2', '2024-10-01'),
      ...visits('S3', '2024-10-02'),
      ...visits('S4', '2024-10-01', '2024-10-08'),
    ],
  )
  const peers = schoolPeers(columnsOf(world), 0, { from: '2024-09-01', to: '2025-08-31' })
  expect(peers).toMatchObject({ schools: 5, reached: 4, sustained: 1, medianVisits: 1.5, ownVisits: 0 })
  expect(peers.examples).toEqual([
    { school: 1, visits: 3 },
    { school: 4, visits: 2 },
    { school: 2, visits: 1 },
  ])
})

test('peers are counted in the window, without the school itself', () => {
  const peers = schoolPeers(columnsOf(engine), 0, { from: '2024-09-01', to: '2025-08-31' })
  expect(peers).toMatchObject({
    compared: ['phase', 'size', 'fsm'],
    schools: 5,
    reached: 1,
    medianVisits: 1,
    ownVisits: 4,
    examples: [{ school: 1, visits: 1 }],
  })
})

test('employers count as near within 25 km by road, which is 1.3 times the straight line, and volunteers who are active', () => {
  const open = columnsOf(engine)
  const north = (...kilometres: number[]) => ({
    lon: Float64Array.from(kilometres, () => -1.5),
    lat: Float64Array.from(kilometres, (km) => 54.9 + km / 111.195),
  })
  const near = (...kilometres: number[]) => {
    const names = kilometres.map((km) => `${km} km`)
    const employers = { ...open.employers, names, ...north(...kilometres) }
    return schoolSupply({ ...open, employers }, 0).employers
  }
  expect([near(), near(1, 19.2), near(1, 19.2, 19.3, 200)]).toEqual([0, 2, 2])
  expect(
    schoolSupply({ ...open, employers: { ...open.employers, names: ['A'], ...north(1) } }, 1).employers,
  ).toBe(0)
})

test('few volunteers near are hidden with their disciplines, and a school without a position has nobody near', () => {
  const insert = (count: number) =>
    engine.run(`
      DELETE FROM volunteers;
      INSERT INTO volunteers (volunteer_index, volunteer_id, lon, lat, disciplines, status)
      SELECT i::INTEGER, 'V' || i, -1.5, 54.95, CASE WHEN i < 3 THEN 'physics' ELSE 'maths' END, 'active' FROM range(${count}) AS t(i)`)
  insert(4)
  expect(schoolSupply(columnsOf(engine), 0)).toEqual({
    isPlaced: true,
    employers: 0,
    volunteers: HIDDEN_COUNT,
    byDiscipline: [],
  })
  insert(9)
  const { volunteers, byDiscipline } = schoolSupply(columnsOf(engine), 0)
  const shown = [volunteers, ...byDiscipline.map((each) => each.volunteers)]
  expect(shown).not.toContain(3)
  expect(shown.filter((people) => people === HIDDEN_COUNT).length).toBeGreaterThan(
    volunteers === HIDDEN_COUNT ? 0 : 1,
  )
  insert(20)
  engine.run("UPDATE volunteers SET disciplines = 'maths;space' WHERE volunteer_index < 8")
  expect(schoolSupply(columnsOf(engine), 0)).toMatchObject({
    volunteers: 20,
    byDiscipline: [
      { discipline: 'maths', volunteers: 12 },
      { discipline: 'several', volunteers: 8 },
    ],
  })
  expect(schoolSupply(columnsOf(engine), 1)).toMatchObject({ isPlaced: false, volunteers: 0 })
})

test('of the volunteers who could go the nearest three are named: active, in schools, as far as they travel, with a valid DBS', () => {
  const nearOfFirst = (): readonly NearSupplier[] =>
    nearestWhoCouldGo(columnsOf(engine), Uint32Array.of(0), '2025-06-01')![0]!
  const insert = (rows: string) =>
    engine.run(`
      DELETE FROM volunteers;
      INSERT INTO volunteers (volunteer_index, volunteer_id, lon, lat, travel_km, modes, dbs_expiry, status)
      SELECT * FROM (VALUES ${rows})`)
  engine.run('DELETE FROM volunteers')
  expect(nearestWhoCouldGo(columnsOf(engine), Uint32Array.of(0), '2025-06-01')).toBeNull()
  insert(`
    (0, 'far', -1.5, 55.0, 40, 'in_school', DATE '2026-01-01', 'active'),
    (1, 'near', -1.5, 54.91, 40, '', DATE '2026-01-01', 'active'),
    (2, 'stays at home', -1.5, 54.95, 2, 'in_school', DATE '2026-01-01', 'active'),
    (3, 'lapsed', -1.5, 54.9, 40, 'in_school', DATE '2026-01-01', 'inactive'),
    (4, 'online', -1.5, 54.9, 40, 'online', DATE '2026-01-01', 'active'),
    (5, 'without DBS', -1.5, 54.9, 40, 'in_school', DATE '2025-05-31', 'active'),
    (6, 'beyond', -1.5, 55.2, 90, 'in_school', DATE '2026-01-01', 'active')`)
  expect(nearOfFirst()).toEqual([
    { supplier: 'near', metres: 1446 },
    { supplier: 'far', metres: 14455 },
  ])
  insert(
    [4, 3, 2, 1]
      .map((step) => `(${step}, 'V${step}', -1.5, ${54.9 + step / 100}, 40, '', DATE '2026-01-01', 'active')`)
      .join(),
  )
  expect(nearOfFirst().map(({ supplier }) => supplier)).toEqual(['V1', 'V2', 'V3'])
})
