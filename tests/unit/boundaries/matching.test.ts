import { Float64, Table, Utf8, vectorFromArray } from 'apache-arrow'
import { describe, expect, test } from 'vitest'
import type { Grouping } from '../../../src/domain/project/dataset'
import { boundaryLayers, type BoundaryLayer } from '../../../workers/warehouse/arrays/boundary_layers'
import { matchBoundaries } from '../../../workers/warehouse/arrays/boundaries'

interface Shape {
  readonly names: Readonly<Record<string, string>>
  readonly layer?: string
  readonly file?: string
  readonly start?: number
  readonly end?: number
  readonly corners?: number
}

const layersOf = (...shapes: readonly Shape[]): BoundaryLayer[] =>
  boundaryLayers(
    new Table({
      file: vectorFromArray(
        shapes.map(({ file = 'areas.json' }) => file),
        new Utf8(),
      ),
      layer: vectorFromArray(
        shapes.map(({ layer = '' }) => layer),
        new Utf8(),
      ),
      names: vectorFromArray(
        shapes.map(({ names }) => JSON.stringify(names)),
        new Utf8(),
      ),
      start_year: vectorFromArray(
        shapes.map(({ start }) => start ?? null),
        new Float64(),
      ),
      end_year: vectorFromArray(
        shapes.map(({ end }) => end ?? null),
        new Float64(),
      ),
      outline: vectorFromArray(
        shapes.map(({ corners = 3 }, at) => `${at} 0${' 1 0 0 1'.repeat((corners - 1) / 2)}`),
        new Utf8(),
      ),
    }),
  )

const grouping = (
  areas: readonly string[],
  codes: readonly string[] = [],
  key = 'local_authority',
): Grouping => ({
  key,
  label: key,
  areas,
  codes: areas.map((_, at) => codes[at] ?? ''),
})
/** The x of each outline of an area, which is the place of its shape in the file. */
function drawn(layers: readonly BoundaryLayer[], of: Grouping): (number[] | undefined)[] {
  const outlines = matchBoundaries(layers, [of]).outlines[of.key]
  return of.areas.map((_, area) => {
    const rings = [...(outlines?.area.keys() ?? [])].filter((ring) => outlines?.area[ring] === area)
    const found = rings.map((ring) =>
      Math.round((outlines?.corners[2 * (outlines.firstCorner[ring] ?? 0)] ?? 0) * 1e5),
    )
    return found.length > 0 ? found : undefined
  })
}

describe('an area has the shape', () => {
  test('of its code, the code that the ONS gives its local authority, or its name', () => {
    const layers = layersOf(
      { names: { LAD24CD: 'E06000065', LAD24NM: 'Some other name' } },
      { names: { LAD24CD: 'W06000015', LAD24NM: 'Ynys Môn' } },
      { names: { LAD24CD: 'E08000013', LAD24NM: 'St. Helens & Haydock' } },
    )
    const areas = ['North Yorkshire', 'St Helens and Haydock', 'Ynys Mon']
    expect(drawn(layers, grouping(areas, ['815', '342']))).toEqual([[0], [2], [1]])
  })

  test('of the code of an authority whose published name has a comma', () => {
    const layers = layersOf({ names: { LAD24CD: 'E06000023', LAD24NM: 'Some other name' } })
    expect(drawn(layers, grouping(['Bristol'], ['801']))).toEqual([[0]])
  })

  test('that is the area now rather than one that has ended, and the last of those', () => {
    const layers = layersOf(
      { names: { cd: 'E10000002', nm: 'Buckinghamshire' }, end: 2019 },
      { names: { cd: 'E06000060', nm: 'Buckinghamshire' }, start: 2020 },
      { names: { nm: 'Cumbria' }, end: 2016 },
      { names: { nm: 'Cumbria' }, start: 2017, end: 2022 },
    )
    const of = grouping(['Buckinghamshire', 'Cumbria'])
    expect(drawn(layers, of)).toEqual([[1], [3]])
    expect(matchBoundaries(layers, [of]).matches[0]?.ended).toEqual([{ area: 'Cumbria', until: 2022 }])
  })

  test('of all its parts, where the file has it in several', () => {
    const layers = layersOf(
      { names: { nm: 'Argyll' } },
      { names: { nm: 'Bute' } },
      { names: { nm: 'Argyll' } },
    )
    expect(drawn(layers, grouping(['Argyll', 'Bute']))).toEqual([[0, 2], [1]])
  })

  test('of none, where several areas of the file have its name', () => {
    const layers = layersOf(
      { names: { cd: 'E01000001', nm: 'Newport' } },
      { names: { cd: 'E01000002', nm: 'Newport' } },
      { names: { nm: 'Bute' } },
    )
    const of = grouping(['Bute', 'Newport'])
    expect(drawn(layers, of)).toEqual([[2], undefined])
    expect(matchBoundaries(layers, [of]).matches[0]).toMatchObject({
      outlined: 1,
      areas: 2,
      areasWithoutOutline: ['Newport'],
    })
  })

  test('that stands in another layer of the file, where it is an area of the same kind', () => {
    const layers = layersOf(
      { layer: 'councils', names: { cd: 'S12000033', nm: 'Aberdeen City' } },
      { layer: 'councils', names: { cd: 'S12000034', nm: 'Aberdeenshire' } },
      { layer: 'regions', names: { cd: 'S12000049', nm: 'Glasgow City' } },
      { layer: 'regions', names: { cd: 'S22000001', nm: 'Highland' } },
    )
    const of = grouping(['Aberdeen City', 'Aberdeenshire', 'Glasgow City', 'Highland'])
    expect(drawn(layers, of)).toEqual([[0], [1], [2], undefined])
    expect(matchBoundaries(layers, [of]).matches[0]).toMatchObject({
      layer: 'councils',
      inOtherLayer: ['Glasgow City'],
      areasWithoutOutline: ['Highland'],
    })
  })
})

describe('a grouping takes the layer', () => {
  const areas = ['Ashfield', 'Bolsover', 'Corby', 'Derby']

  test('with most of its areas, of whichever file', () => {
    const layers = layersOf(
      { file: 'a.json', layer: 'some', names: { nm: 'Ashfield' } },
      { file: 'b.json', layer: 'all', names: { LAD23NM: 'Ashfield' } },
      { file: 'b.json', layer: 'all', names: { LAD23NM: 'Bolsover' } },
    )
    expect(matchBoundaries(layers, [grouping(areas)]).matches).toMatchObject([
      { file: 'b.json', layer: 'all', year: 2023, outlined: 2, areas: 4, credit: 'Boundaries: b.json' },
    ])
  })

  test('but none that only happens to share a few names with it', () => {
    const others = ['Erewash', 'Fenland', 'Gedling'].map((nm) => ({ names: { nm } }))
    expect(
      matchBoundaries(layersOf({ names: { nm: 'Ashfield' } }, ...others), [grouping(areas)]).matches,
    ).toEqual([])
  })

  test('though it has few of them, where they are nearly all it has', () => {
    expect(matchBoundaries(layersOf({ names: { nm: 'Ashfield' } }), [grouping(areas)]).matches).toHaveLength(
      1,
    )
  })

  test('never by a bare number', () => {
    const layers = layersOf({ names: { cd: '201', nm: 'City' } })
    expect(matchBoundaries(layers, [grouping(['London'], ['201'], 'hub')]).matches).toEqual([])
  })
})

test('areas that the ONS has coded name Ordnance Survey, with the year of the file', () => {
  const layers = layersOf({ names: { PCON24CD: 'E14001063', PCON24NM: 'Aldershot' }, corners: 41 })
  expect(matchBoundaries(layers, [grouping(['Aldershot'])]).matches[0]?.credit).toBe(
    'Boundaries: areas.json. Contains OS data © Crown copyright and database right 2024',
  )
})

test.each([
  ['its shapes are squares drawn by hand', { LAD23CD: 'E06000001', nm: 'Bute' }, 5],
  ['its codes stand in a column of another name', { hub_ref: 'E06000001', nm: 'Bute' }, 41],
  ['Ordnance Survey does not map them', { LGD14CD: 'N09000001', nm: 'Bute' }, 41],
])('a file earns no credit to Ordnance Survey where %s', (_, names, corners) => {
  const layers = layersOf({ names, corners })
  expect(matchBoundaries(layers, [grouping(['Bute'])]).matches[0]?.credit).toBe('Boundaries: areas.json')
})

test('no file, no boundaries', () => {
  expect(matchBoundaries(layersOf(), [grouping(['A'])])).toEqual({
    layers: [],
    matches: [],
    outlines: {},
    codes: {},
  })
})
