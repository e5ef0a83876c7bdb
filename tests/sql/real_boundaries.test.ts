import { beforeAll, expect, test } from 'vitest'
import type { FileChoice } from '../../src/domain/files/import_report'
import { drawAreas, createAtlas } from '../../workers/cartographer/cartographer'
import { hasRealFiles, NO_REAL_FILES, realPath } from '../real_files'
import { realFile, textFile } from './intake_in_node'
import { loadOwnFiles, newWarehouse } from './own_world'

const about = (what: string) => `${what}${hasRealFiles ? '' : ` (${NO_REAL_FILES})`}`
const UK = 'uk-boundaries-2014-2025.topojson'

/** A school of each local authority, by its name and code, where it may be: degrees. */
const SCHOOLS = [
  ['S1', 'Cumbria', 'E10000006', -2.9, 54.6],
  ['S2', 'Northamptonshire', 'E10000021', -0.9, 52.25],
  ['S3', 'North Northamptonshire', 'E06000061', -0.7, 52.4],
  ['S4', 'Fife', 'S12000047', -3.15, 56.2],
  ['S5', 'Glasgow City', 'S12000049', -4.25, 55.86],
  ['S6', 'North Lanarkshire', 'S12000050', -3.95, 55.8],
  ['S7', 'Cardiff', 'W06000015', -3.18, 51.48],
  ['S8', 'Belfast', 'N09000003', -5.93, 54.6],
] as const
const register: FileChoice = {
  file: textFile(
    'schools.csv',
    `School ID,Name,Type,Local authority,Local authority code,Lat,Long\n${SCHOOLS.map(
      ([id, name, code, lon, lat]) => `${id},${name} School,State,${name},${code},${lat},${lon}`,
    ).join('\n')}\n`,
  ),
  kind: 'schools',
}

const warehouse = newWarehouse()
beforeAll(async () => {
  if (hasRealFiles)
    await loadOwnFiles(warehouse, [register, { file: realFile(realPath('areas', UK)), kind: 'boundaries' }])
})

test.skipIf(!hasRealFiles)(
  about(
    'an area has the shape of today, though another came first; one that ended has its last, and that is said',
  ),
  () => {
    const [match] = warehouse.describe().boundaries
    expect(match).toMatchObject({
      grouping: 'local_authority',
      layer: 'utla',
      outlined: SCHOOLS.length,
      areasWithoutOutline: [],
      ended: [
        { area: 'Cumbria', until: 2022 },
        { area: 'Northamptonshire', until: 2020 },
      ],
    })
  },
)

test.skipIf(!hasRealFiles)(
  about('every shape, those that cross themselves among them, is drawn and has its schools placed in it'),
  async () => {
    const layers = warehouse.describe().boundaryLayers.filter(({ layer }) => layer !== 'uk')
    for (const { file, layer } of layers)
      await warehouse.changeBoundaries({ kind: 'group', grouping: { file, layer, label: `Layer ${layer}` } })
    const { groupings } = warehouse.describe()
    const directory = warehouse.schools()
    for (const { layer } of layers) {
      const key = `placed_layer_${layer}`
      const areas = groupings.find((grouping) => grouping.key === key)?.areas ?? []
      const { polygons, marks } = drawAreas(
        createAtlas(directory.lon, directory.lat),
        directory.groups[key] ?? new Uint16Array(0),
        areas.length,
        warehouse.outlines()[key],
      )
      expect(polygons.features.length, layer).toBeGreaterThanOrEqual(areas.length)
      expect(
        marks.every(({ label }) => label.every(Number.isFinite)),
        layer,
      ).toBe(true)
    }
    const placed = (layer: string, school: number) =>
      groupings.find(({ key }) => key === `placed_layer_${layer}`)?.areas[
        directory.groups[`placed_layer_${layer}`]?.[school] ?? -1
      ]
    expect(SCHOOLS.map((_, school) => placed('ctry', school))).toEqual([
      'England',
      'England',
      'England',
      'Scotland',
      'Scotland',
      'Scotland',
      'Wales',
      'Northern Ireland',
    ])
    expect(placed('ltla', 2)).toBe('North Northamptonshire')
  },
)
