import type { Position } from 'geojson'
import { describe, expect, test } from 'vitest'
import { thinShapes } from '../../../workers/warehouse/intake/formats/boundary_shapes'
import { tablesIn } from '../../../workers/warehouse/intake/formats/tables_in'
import { onlyTableOf } from '../intake/only_table_of'
import { areaFeature, collection, square, TOPOLOGY } from './invented_areas'

const fileOf = (text: string): File => new File([text], 'areas.json')
async function rowsOf(text: string): Promise<string[]> {
  const [table] = await tablesIn(fileOf(text))
  return new TextDecoder().decode(table?.opening).trimEnd().split('\n').slice(1)
}
const whyOf = async (text: string): Promise<string> => {
  const recognition = await onlyTableOf(fileOf(text))
  return recognition.outcome === 'refused' ? recognition.why : (recognition.kind ?? '')
}
const SQUARE = '-200000 5200000 100000 0 0 100000 -100000 0'

describe('a boundaries file is a table with a row for each area', () => {
  test('of GeoJSON', async () => {
    const rows = await rowsOf(collection(areaFeature({ LAD24CD: 'E07000001', LAD24NM: 'Westshire', FID: 3 })))
    expect(rows).toEqual([`,"{""LAD24CD"":""E07000001"",""LAD24NM"":""Westshire""}",,,${SQUARE}`])
  })

  test('of every layer of TopoJSON, with the years of each area', async () => {
    expect(await rowsOf(TOPOLOGY)).toEqual([
      'west,"{""areacd"":""E07000001""}",,2022,-100000 5200000 0 100000 -100000 0 0 -100000',
      'east,"{""areanm"":""Eastshire""}",2023,,-100000 5200000 0 100000 100000 0 0 -100000',
    ])
  })

  test('recognised, with the layers it holds', async () => {
    expect(await onlyTableOf(fileOf(TOPOLOGY))).toMatchObject({
      kind: 'boundaries',
      readAs: 'TopoJSON boundaries, 2 layers: west (1), east (1)',
    })
  })

  test('on the British National Grid, put into degrees', async () => {
    const grid = areaFeature({ name: 'A' }, [
      [400_000, 300_000],
      [500_000, 300_000],
      [500_000, 400_000],
      [400_000, 300_000],
    ])
    const [row = ''] = await rowsOf(collection(grid))
    const [x, y] = (/[^,]*$/.exec(row)?.[0] ?? '').split(' ').map(Number)
    expect([(x ?? 0) / 1e5, (y ?? 0) / 1e5]).toEqual([expect.closeTo(-2, 2), expect.closeTo(52.6, 1)])
  })

  test('with latitude before longitude, turned round and said', async () => {
    const turned = (ring: readonly Position[]): Position[] => ring.map(([x = 0, y = 0]) => [y, x])
    const britain = collection(areaFeature({ name: 'A' }, turned(square(-2, 52))))
    expect(await rowsOf(britain)).toEqual([`,"{""name"":""A""}",,,${SQUARE}`])
    expect(await onlyTableOf(fileOf(britain))).toMatchObject({
      kind: 'boundaries',
      readAs: 'GeoJSON boundaries, shapes (1), latitude and longitude exchanged and put right',
    })
    const [table] = await tablesIn(fileOf(britain))
    expect(table?.notices?.[0]).toMatch(/latitude before longitude: they were turned round/)
    const seattle = collection(areaFeature({ name: 'B' }, turned(square(-123, 47))))
    expect(await rowsOf(seattle)).toEqual(
      await rowsOf(collection(areaFeature({ name: 'B' }, square(-123, 47)))),
    )
    const [asWritten] = await tablesIn(fileOf(collection(areaFeature({ name: 'C' }, square(47, 12)))))
    expect(asWritten?.notices).toBeUndefined()
  })

  test('without what is about people', async () => {
    const [row] = await rowsOf(collection(areaFeature({ name: 'A', MP: 'Jo Doe', 'Contact name': 'Al Roe' })))
    expect(row).toBe(`,"{""name"":""A""}",,,${SQUARE}`)
  })
})

describe('is refused in a sentence', () => {
  test.each([
    [
      'places on no map',
      collection(areaFeature({ name: 'A' }, square(9_000_000, 9_000_000))),
      /British National Grid/,
    ],
    ['places that are no numbers', collection(areaFeature({ name: 'A' }, [['x', 1]] as never)), /damaged/],
    [
      'a geometry without coordinates',
      '{"type":"FeatureCollection","features":[{"geometry":{"type":"Polygon"}}]}',
      /damaged/,
    ],
    ['a topology cut short', TOPOLOGY.replace('"arcs":[[0,1]]', '"arcs":[[7,9]]'), /damaged/],
    ['a topology of nothing', '{"type":"Topology","objects":{},"arcs":[]}', /without areas/],
    [
      'lines',
      '{"type":"FeatureCollection","features":[{"geometry":{"type":"LineString"}}]}',
      /without points or areas/,
    ],
  ])('%s', async (_, text, why) => {
    expect(await whyOf(text)).toMatch(why)
  })
})

describe('heavy shapes are thinned', () => {
  const wave = Array.from({ length: 4000 }, (_, at) => [-2 + at / 4000, 52 + Math.sin(at / 9) / 200])
  const above = [...wave, [-1, 53], [-2, 53], [-2, 52]]
  const below = [...wave, [-1, 51], [-2, 51], [-2, 52]]

  test('to few enough corners, with a shared border still shared', () => {
    const [upper, lower] = thinShapes([[[above]], [[below]]], 1000)
    const corners = (shape: typeof upper) =>
      shape?.flat().reduce((sum, ring) => sum + ring.length / 2, 0) ?? 0
    expect(corners(upper) + corners(lower)).toBeLessThanOrEqual(1000)
    const pairs = (shape: typeof upper) => {
      const ring = shape?.[0]?.[0] ?? []
      return ring.flatMap((x, at) => (at % 2 === 0 ? [`${x} ${ring[at + 1]}`] : []))
    }
    const shared = new Set(pairs(upper))
    expect(pairs(lower).filter((corner) => shared.has(corner)).length).toBeGreaterThan(corners(lower) - 4)
  })

  test('and a shape too small for that keeps its own', () => {
    const tiny = [
      [-3, 52],
      [-2.9999, 52],
      [-2.9999, 52.0001],
      [-3, 52],
    ]
    expect(thinShapes([[[above]], [[tiny]]], 500)[1]).toEqual([
      [[-300_000, 5_200_000, -299_990, 5_200_000, -299_990, 5_200_010]],
    ])
  })

  test('one that crosses itself is kept as it is', () => {
    const bow = [
      [0, 52],
      [1, 53],
      [1, 52],
      [0, 53],
      [0, 52],
    ]
    expect(thinShapes([[[bow]]])[0]?.[0]?.[0]).toHaveLength(8)
  })
})
