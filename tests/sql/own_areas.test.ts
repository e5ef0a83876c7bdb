import { beforeAll, expect, test } from 'vitest'
import { windowOfYear } from '../../src/domain/time/academic_year'
import { ownGroupingKey, type OwnArea, type OwnAreaDraft } from '../../src/domain/own_areas/own_area'
import { NO_AREA } from '../../src/domain/project/dataset'
import { NO_DECISIONS, type Decisions } from '../../src/domain/project/decisions'
import type { Engine } from '../../workers/warehouse/engine'
import type { Warehouse } from '../../workers/warehouse/warehouse'
import { engineOfThisFile } from './engine_of_this_test'
import { loadOwnFiles, newWarehouse, NOTE } from './own_world'
import { rowsOf } from '../../workers/warehouse/rows'

const CITY: OwnArea = {
  name: 'Square mile',
  set: 1,
  shape: {
    kind: 'drawn',
    corners: [
      [-0.12, 51.5],
      [-0.06, 51.5],
      [-0.06, 51.53],
      [-0.12, 51.53],
    ],
  },
}
const NORTH: OwnArea = { name: 'Camden', set: 1, shape: { kind: 'authorities', authorities: ['Camden'] } }
const ROUND: OwnArea = {
  name: 'Round NW1',
  set: 2,
  shape: { kind: 'circle', lon: -0.14, lat: 51.53, km: 30, place: 'NW1' },
}
const decided = (...ownAreas: OwnArea[]): Decisions => ({ ...NO_DECISIONS, ownAreas })

let warehouse: Warehouse
let engine: Engine
beforeAll(async () => {
  engine = await engineOfThisFile()
  warehouse = newWarehouse(() => Promise.resolve(engine))
  await loadOwnFiles(warehouse)
})

/** Per grouping of areas of one’s own, each school with its area, as the columns have them. */
function inColumns(from: Warehouse): unknown[] {
  const { ids, groups } = from.schools()
  return from
    .describe()
    .groupings.filter(({ key }) => key.startsWith(ownGroupingKey(1)))
    .flatMap(({ key, areas }) =>
      ids.flatMap((id, school) => {
        const area = groups[key]?.[school] ?? NO_AREA
        return area === NO_AREA ? [] : [`${key}: ${id} in ${areas[area]}`]
      }),
    )
    .sort()
}

function inSql(): unknown[] {
  const rows = engine.query(`
    SELECT grouping_key || ': ' || school_id || ' in ' || area AS line
    FROM school_areas JOIN schools USING (school_index)
    WHERE starts_with(grouping_key, 'own_areas') ORDER BY line`)
  return rowsOf<{ line: string }>(rows).map(({ line }) => line)
}

test('areas that people made are groups of schools in columns and in SQL alike, and go again', async () => {
  expect(await warehouse.decide(decided(CITY, NORTH, ROUND))).toBe(true)
  await warehouse.engineReady()
  const lines = inColumns(warehouse)
  const camden = [3, 4, 5, 6, 7, 9, 10, 16, 17, 18].map((number) => String(100000 + number))
  expect(lines).toEqual([
    ...['100001', '100002'].map((id) => `own_areas: ${id} in Square mile`),
    ...camden.map((id) => `own_areas: ${id} in Camden`),
    ...['100001', '100002', ...camden].map((id) => `own_areas_2: ${id} in Round NW1`),
  ])
  expect(inSql()).toEqual(lines)
  const within = { grouping: 'own_areas', area: 'Camden' }
  const question = { phase: 'all', window: windowOfYear(2023), by: 'own_areas', counted: 'all' } as const
  expect(warehouse.coverage({ ...question, within }).reach.schools).toBe(10)
  expect(warehouse.coverage({ ...question, within: null }).areaSchools).toEqual(Uint32Array.of(10, 2))
  expect(warehouse.outlines()['own_areas_2']?.corners.length).toBe(144)
})

test('they are saved with the project and open again before there is an engine', async () => {
  await warehouse.decide(decided(CITY, NORTH))
  const saved = await warehouse.saveProject({ ...NOTE, decisions: decided(CITY, NORTH) })
  const other = newWarehouse(() => new Promise(() => undefined))
  expect(await other.openProject(saved)).toMatchObject({
    outcome: 'opened',
    note: { decisions: { ownAreas: [CITY, NORTH] } },
  })
  expect(inColumns(other)).toEqual(inColumns(warehouse))
})

test('what a shape would hold is told before it is made, with the set that has room for it', async () => {
  await warehouse.decide(decided(CITY, NORTH))
  const ask = (draft: OwnAreaDraft) => warehouse.ownAreaSchools(draft)
  const near = { kind: 'school', place: '100001', km: 1 } as const
  expect(ask({ kind: 'circle', near, place: 'Alder' })).toMatchObject({
    schools: 2,
    set: 2,
    shared: { area: 'Square mile', schools: 2 },
    shape: { kind: 'circle', km: 1, place: 'Alder' },
  })
  expect(ask({ kind: 'authorities', authorities: ['Leeds'] })).toMatchObject({
    schools: 0,
    set: 1,
    shared: null,
  })
  const nowhere = { kind: 'district', place: 'ZZ9', km: 1 } as const
  expect(ask({ kind: 'circle', near: nowhere, place: 'ZZ9' }).shape).toBeNull()
  await warehouse.decide(NO_DECISIONS)
  expect(inColumns(warehouse)).toEqual([])
})
