import { expect, test } from 'vitest'
import { NO_AREA } from '../../../src/domain/project/dataset'
import type { BoundaryLayer, BoundaryShape } from '../../../workers/warehouse/arrays/boundary_layers'
import { placeSchools } from '../../../workers/warehouse/arrays/place_schools'
import { formatPolygons } from '../../../workers/warehouse/outline_text'

const degrees = (...places: readonly number[]): number[] => places.map((place) => Math.round(place * 1e5))
const square = (west: number, size: number): number[] =>
  degrees(west, 52, west + size, 52, west + size, 52 + size, west, 52 + size)

function shape(
  names: Readonly<Record<string, string>>,
  rings: readonly number[][],
  until = Infinity,
): BoundaryShape {
  const gss = Object.values(names).find((name) => /^E\d{8}$/.test(name))
  return {
    names,
    namesJson: JSON.stringify(names),
    gss,
    from: -Infinity,
    until,
    outline: formatPolygons([rings]),
  }
}
const layerOf = (...shapes: readonly BoundaryShape[]): BoundaryLayer => ({
  file: 'areas.json',
  layer: '',
  year: null,
  shapes,
  byName: new Map(),
})
const schoolsAt = (...lon: readonly number[]) => ({
  lon: Float64Array.from(lon),
  lat: Float64Array.from(lon, (each) => (Number.isNaN(each) ? NaN : 52.5)),
})

test('a school is in the area it stands in, and in none in a hole, beyond, or without a position', () => {
  const ring = [square(-2, 1), degrees(-1.6, 52.4, -1.4, 52.4, -1.4, 52.6, -1.6, 52.6)]
  const layer = layerOf(
    shape({ cd: 'E47000001', nm: 'West' }, ring),
    shape({ cd: 'E47000002', nm: 'East' }, [square(-1, 1)]),
  )
  expect(placeSchools(schoolsAt(-0.5, -1.9, -1.5, 3, NaN), layer)).toEqual({
    areas: ['East', 'West'],
    codes: ['E47000002', 'E47000001'],
    index: Uint16Array.of(0, 1, NO_AREA, NO_AREA, NO_AREA),
  })
})

test('areas that have ended, and those without a school, are no areas of the grouping', () => {
  const layer = layerOf(
    shape({ nm: 'Old' }, [square(-2, 1)], 2022),
    shape({ nm: 'New' }, [square(-2, 1)]),
    shape({ nm: 'Empty' }, [square(5, 1)]),
  )
  expect(placeSchools(schoolsAt(-1.5), layer).areas).toEqual(['New'])
})

test('areas are called by the property that tells them apart, in English where there are both', () => {
  const named = (cd: string, nm: string, nmw: string, lon: number) =>
    shape({ PCON24CD: cd, PCON24NMW: nmw, PCON24NM: nm, RGN24NM: 'Wales' }, [square(lon, 1)])
  const layer = layerOf(
    named('E14000001', 'Swansea', 'Abertawe', -2),
    named('E14000002', 'Newport', 'Casnewydd', -1),
  )
  expect(placeSchools(schoolsAt(-1.5, -0.5), layer).areas).toEqual(['Newport', 'Swansea'])
})

test('two areas of one name are told apart by their codes', () => {
  const layer = layerOf(
    shape({ cd: 'E05000001', nm: 'Castle' }, [square(-2, 1)]),
    shape({ cd: 'E05000002', nm: 'Castle' }, [square(-1, 1)]),
  )
  expect(placeSchools(schoolsAt(-1.5, -0.5), layer).areas).toEqual([
    'Castle (E05000001)',
    'Castle (E05000002)',
  ])
})
