import { describe, expect, test } from 'vitest'
import type { OpenColumns } from '../../../workers/warehouse/arrays/open_columns'
import { districtPlaces, placeOfSchools } from '../../../workers/warehouse/arrays/plan_places'

type School = readonly [lon: number, lat: number, postcode: string, town: string, authority: string]

const openOf = (schools: readonly School[]) =>
  ({
    directory: {
      lon: Float64Array.from(schools, ([lon]) => lon),
      lat: Float64Array.from(schools, ([, lat]) => lat),
      postcodes: schools.map(([, , postcode]) => postcode),
      localAuthorities: schools.map(([, , , , authority]) => authority),
    },
    towns: schools.map(([, , , town]) => town),
  }) as unknown as OpenColumns

describe('where some schools are', () => {
  const REGISTER: readonly School[] = [
    [0, 0, '', '', 'Leeds'],
    [0, 0, '', '', 'Kirklees'],
    [0, 0, '', '', 'Kirklees'],
    [0, 0, '', 'Otley', 'Leeds'],
    [0, 0, '', 'Batley', 'Leeds'],
    [0, 0, '', 'Batley', 'Leeds'],
    [0, 0, '', '', ''],
    [0, 0, '', 'Otley', 'Leeds'],
  ]
  test.each([
    ['the town of most of those that give one', [3, 4, 5], 'Batley'],
    ['the same, though the alphabet has another first', [3, 4, 7], 'Otley'],
    ['a town before the many that give none', [0, 1, 2, 3], 'Otley'],
    ['of two towns of as many schools the first by the alphabet', [3, 4], 'Batley'],
    ['the same, the other way round', [4, 3], 'Batley'],
    ['without a town the authority of most', [0, 1, 2], 'Kirklees'],
    ['of two authorities of as many schools the first by the alphabet', [0, 1], 'Kirklees'],
    ['nothing where neither is known', [6], ''],
    ['nothing of no school', [], ''],
  ])('is %s', (_, schools, place) => {
    expect(placeOfSchools(openOf(REGISTER), schools)).toBe(place)
  })
})

describe('postcode districts', () => {
  const REGISTER: readonly School[] = [
    [-1, 52, 'LS1 1AA', 'Leeds', ''],
    [-2, 54.11, 'YO1 1AA', 'North', ''],
    [-2.15, 54, 'YO2 1AA', 'West', ''],
    [-2.15, 54, 'YO2 1AB', 'Later', ''],
    [-2, 50, 'PL1 1AA', 'South', ''],
    [2, 54, 'NR1 1AA', 'East', ''],
    [NaN, NaN, 'NR1 1AB', 'Unplaced', ''],
    [1, 53, 'NR1 1AC', 'East', ''],
    [NaN, NaN, 'ZE1 1AA', 'Lerwick', ''],
    [-4, 55, '', 'Unknown', ''],
  ]
  const MIDDLES = new Map([
    ['YO1', { lon: -2.01, lat: 54.1 }],
    ['YO9', { lon: -2, lat: 54 }],
  ])

  test('are those that the app ships, then those of the schools in scope, in the middle of all their schools', () => {
    const { names, lon, lat } = districtPlaces(openOf(REGISTER), MIDDLES, Uint32Array.of(9, 8, 5, 6, 1, 0))
    expect(names).toEqual(['YO1', 'YO9', 'NR1', 'LS1'])
    expect(lon).toEqual([-2.01, -2, 1.5, -1])
    expect(lat).toEqual([54.1, 54, 53.5, 52])
  })

  test('have the place of their schools, and one without schools that of the nearest school', () => {
    const placed = openOf(REGISTER.filter(([lon]) => !Number.isNaN(lon)))
    const { placeOf } = districtPlaces(placed, MIDDLES, Uint32Array.of(5))
    expect(placeOf('NR1')).toBe('East')
    expect(placeOf('YO1')).toBe('North')
    expect(placeOf('YO9')).toBe('West')
  })

  test('without schools are never where a school without a position is', () => {
    expect(districtPlaces(openOf(REGISTER), MIDDLES, Uint32Array.of(5)).placeOf('YO9')).toBe('West')
  })
})
