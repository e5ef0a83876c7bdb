import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { NO_AREA } from '../../src/domain/project/dataset'
import type { FileChoice, LoadOutcome } from '../../src/domain/files/import_report'
import { rowsOf } from '../../workers/warehouse/rows'
import type { Warehouse } from '../../workers/warehouse/warehouse'
import { hasRealFiles, NO_REAL_FILES, realFiles, realPath } from '../real_files'
import { areaFeature, collection, square } from '../unit/boundaries/invented_areas'
import { choice } from './file_choices'
import { engineOfThisTest } from './engine_of_this_test'
import { realFile, register, textFile } from './intake_in_node'
import { newWarehouse } from './own_world'

const boundaries = (name: string, text: string): FileChoice => ({
  file: textFile(name, text),
  kind: 'boundaries',
})
const CITY = boundaries(
  'city.geojson',
  collection(areaFeature({ LAD24CD: 'E09000001', LAD24NM: 'The City' })),
)
const LONDON = boundaries('regions.geojson', collection(areaFeature({ RGN24NM: 'London' }, square(-1, 51))))

const load = (warehouse: Warehouse, ...choices: readonly FileChoice[]): Promise<LoadOutcome> =>
  warehouse.load(choices, () => undefined)

let warehouse: Warehouse
beforeAll(async () => {
  warehouse = newWarehouse()
  await load(warehouse, register, CITY)
})

test('boundaries loaded with a register outline the areas that they have', () => {
  expect(warehouse.describe().boundaries).toMatchObject([
    {
      grouping: 'local_authority',
      file: 'city.geojson',
      year: 2024,
      outlined: 1,
      areas: 2,
      areasWithoutOutline: ['Camden'],
    },
  ])
  const { area, corners } = warehouse.outlines()['local_authority'] ?? {}
  expect(area).toEqual(Uint16Array.of(1))
  expect(corners).toEqual(Float64Array.of(-2, 52, -1, 52, -1, 53, -2, 53))
})

test('a second file stands beside the first, outlasts a newer register, and can be taken off', async () => {
  const groupings = () => warehouse.describe().boundaries.map(({ grouping }) => grouping)
  await load(warehouse, LONDON)
  expect(groupings()).toEqual(['region', 'local_authority'])
  await load(warehouse, register)
  expect(groupings()).toEqual(['region', 'local_authority'])
  const { version } = warehouse.describe()
  await warehouse.changeBoundaries({ kind: 'drop', file: 'city.geojson' })
  expect(groupings()).toEqual(['region'])
  expect(warehouse.describe().version).toBe(version + 1)
  expect(warehouse.describe().files.map(({ file }) => file)).toEqual(['regions.geojson', 'register.csv'])
})

test('a layer becomes a grouping of the schools that stand in it, in SQL as in the columns', async () => {
  const engine = await engineOfThisTest()
  const placed = newWarehouse(() => Promise.resolve(engine))
  const near = boundaries(
    'near.geojson',
    collection(areaFeature({ name: 'Near' }, square(-1, 51)), areaFeature({ name: 'Far' }, square(5, 51))),
  )
  await load(placed, register, near)
  expect(placed.describe()).toMatchObject({
    boundaries: [],
    boundaryLayers: [{ file: 'near.geojson', layer: '', year: null, areas: 2 }],
  })
  await placed.changeBoundaries({
    kind: 'group',
    grouping: { file: 'near.geojson', layer: '', label: 'Ring of schools' },
  })
  const inSql = () =>
    rowsOf<{ school_index: number }>(
      engine.query(
        "SELECT school_index FROM school_areas WHERE grouping_key = 'placed_ring_of_schools' AND area = 'Near' ORDER BY 1",
      ),
    ).map(({ school_index }) => school_index)
  const grouping = placed.describe().groupings.find(({ label }) => label === 'Ring of schools')
  expect(grouping?.areas).toEqual(['Near'])
  const index = placed.schools().groups['placed_ring_of_schools'] ?? new Uint16Array(0)
  const inColumns = [...index.keys()].filter((school) => index[school] !== NO_AREA)
  expect(inColumns.length).toBeGreaterThan(1)
  expect(inSql()).toEqual(inColumns)
  expect(placed.describe().boundaries).toMatchObject([{ grouping: 'placed_ring_of_schools', outlined: 1 }])
  await load(placed, register)
  expect(inSql()).toEqual(inColumns)
  await placed.changeBoundaries({ kind: 'drop', file: 'near.geojson' })
  expect(inSql()).toEqual([])
  expect(placed.describe().groupings.map(({ label }) => label)).not.toContain('Ring of schools')
})

test('boundaries without schools are refused, and shapes without names are counted out', async () => {
  const empty = newWarehouse(engineOfThisTest)
  expect(await load(empty, CITY)).toMatchObject({ outcome: 'refused', file: 'city.geojson' })
  const nameless = boundaries(
    'some.geojson',
    collection(areaFeature({ name: 'Camden' }), areaFeature({ FID: 1 })),
  )
  expect(await load(empty, register, nameless)).toMatchObject({
    reports: [{}, { kind: 'boundaries', rows: 2, accepted: 1, rejected: { missing_name: 1 } }],
  })
})

test.skipIf(!hasRealFiles)(
  `the ONS’s boundaries fit England’s register${hasRealFiles ? '' : ` (${NO_REAL_FILES})`}`,
  async () => {
    const real = newWarehouse(engineOfThisTest)
    const areas = ['uk-boundaries-2014-2025.topojson', 'constituencies-2024.geojson']
    await load(
      real,
      { file: realFile(realFiles().schools), kind: 'schools' },
      ...areas.map((name): FileChoice => ({ file: realFile(realPath('areas', name)), kind: 'boundaries' })),
    )
    const { boundaries: matches } = real.describe()
    expect(matches).toMatchObject([
      { grouping: 'region', layer: 'rgn', outlined: 9, areas: 9 },
      { grouping: 'local_authority', layer: 'utla', ended: [], inOtherLayer: [] },
      { grouping: 'constituency', file: areas[1], year: 2024 },
    ])
    const without = (at: number) => matches[at]?.areasWithoutOutline ?? []
    expect(without(1).every((name) => / (Overseas|Offshore) Establishments$/.test(name))).toBe(true)
    expect(without(2).every((code) => !/^E14/.test(code))).toBe(true)
  },
)

test('shapes with latitude and longitude exchanged stand among the schools, and that is said without a credit', async () => {
  const real = newWarehouse(engineOfThisTest)
  const swapped = boundaries(
    'bnd_swapped.geojson',
    readFileSync('tests/fixtures/boundaries/bnd_swapped.geojson', 'utf8'),
  )
  const northwold = choice(
    'schools',
    'reg.csv',
    'URN,Name,Phase,LA (code),LA (name),Longitude,Latitude\n100001,Ash,Primary,805,Northwold,-1.6,55\n',
  )
  const outcome = await load(real, northwold, swapped)
  expect(outcome).toMatchObject({
    reports: [{}, { accepted: 2, notices: [expect.stringMatching(/latitude before longitude/) as string] }],
  })
  expect(real.describe().boundaries).toMatchObject([
    { grouping: 'local_authority', outlined: 1, credit: 'Boundaries: bnd_swapped.geojson' },
  ])
  expect(real.outlines()['local_authority']?.corners.slice(0, 2)).toEqual(Float64Array.of(-1.8, 54.8))
})
