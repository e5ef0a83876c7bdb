import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { positionsOfGrid } from '../../src/domain/geography/national_grid'

const EARTH_RADIUS = 6_371_008.8
const RADIANS = Math.PI / 180

/** Metres between two positions a few metres apart. */
function metresBetween(lonA: number, latA: number, lonB: number, latB: number): number {
  const east = (lonA - lonB) * RADIANS * EARTH_RADIUS * Math.cos(latA * RADIANS)
  const north = (latA - latB) * RADIANS * EARTH_RADIUS
  return Math.hypot(east, north)
}

const points = readFileSync('tests/fixtures/osgb_points.csv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(',').map(Number) as [number, number, number, number])

const place = (easting: number, northing: number) =>
  positionsOfGrid(Float64Array.of(easting), Float64Array.of(northing))

test('the Irish Grid: the City Hall of Belfast and the Spire of Dublin, whose references are to 100 m', () => {
  const { lon, lat } = positionsOfGrid(
    Float64Array.of(333_800, 315_900, 0),
    Float64Array.of(374_000, 234_600, 0),
    'irish',
  )
  expect(metresBetween(lon[0] ?? NaN, lat[0] ?? NaN, -5.9301, 54.5965)).toBeLessThan(100)
  expect(metresBetween(lon[1] ?? NaN, lat[1] ?? NaN, -6.2603, 53.3498)).toBeLessThan(100)
  expect(lon[2]).toBeNaN()
})

describe('eastings and northings', () => {
  test('come within 10 m of every golden point', () => {
    const { lon, lat } = positionsOfGrid(
      Float64Array.from(points, ([easting]) => easting),
      Float64Array.from(points, ([, northing]) => northing),
    )
    const errors = points.map(([, , goldenLon, goldenLat], at) =>
      metresBetween(lon[at] ?? NaN, lat[at] ?? NaN, goldenLon, goldenLat),
    )
    expect(points.length).toBe(150)
    expect(Math.max(...errors)).toBeLessThan(10)
  })

  test.each([
    ['0, 0, which registers write for no position', 0, 0],
    ['an easting of 0', 0, 181_201],
    ['a northing of 0', 533_498, 0],
    ['nothing', NaN, NaN],
    ['east of the grid', 700_001, 181_201],
    ['north of the grid', 533_498, 1_300_001],
    ['west of the grid', -5, 181_201],
    ['a place in kilometres', 533.5, 181.2],
  ])('%s is no position', (_, easting, northing) => {
    const { lon, lat } = place(easting, northing)
    expect([lon[0], lat[0]]).toEqual([NaN, NaN])
  })

  test('every point on the grid has a position near Great Britain', () => {
    const onGrid = fc.tuple(fc.integer({ min: 5001, max: 699_999 }), fc.integer({ min: 1, max: 1_299_999 }))
    fc.assert(
      fc.property(onGrid, ([easting, northing]) => {
        const { lon, lat } = place(easting, northing)
        expect(lon[0]).toBeGreaterThan(-11)
        expect(lon[0]).toBeLessThan(4)
        expect(lat[0]).toBeGreaterThan(49)
        expect(lat[0]).toBeLessThan(62)
      }),
    )
  })
})
