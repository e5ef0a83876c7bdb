import fc from 'fast-check'
import { expect, test } from 'vitest'
import { project } from '../../../../src/domain/geography/flat_map'
import { hexagonKmFor, hexagonsOf } from '../../../../src/domain/geography/hexagons'
import { NO_AREA } from '../../../../src/domain/project/dataset'

const place = fc.record({
  lon: fc.double({ min: -6, max: 1.5, noNaN: true }),
  lat: fc.double({ min: 50, max: 58, noNaN: true }),
})

/** The middle of a hexagon on the flat map, in kilometres. */
function middleOf(corners: Float64Array, hexagon: number): readonly [number, number] {
  const points = [0, 1, 2, 3, 4, 5].map((corner) =>
    project(corners[12 * hexagon + 2 * corner]!, corners[12 * hexagon + 2 * corner + 1]!),
  )
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length
  return [mean(0), mean(1)]
}

test('every school stands in the hexagon whose middle is nearest, which no place of it is far from', () => {
  fc.assert(
    fc.property(
      fc.array(place, { minLength: 1, maxLength: 30 }),
      fc.constantFrom(2, 5, 10, 20),
      (places, km) => {
        const lon = Float64Array.from(places, (each) => each.lon)
        const lat = Float64Array.from(places, (each) => each.lat)
        const { groupIndex, outlines, count } = hexagonsOf(lon, lat, km)
        expect(new Set(groupIndex).size).toBe(count)
        const middles = Array.from({ length: count }, (_, at) => middleOf(outlines.corners, at))
        places.forEach(({ lon: east, lat: north }, school) => {
          const [x, y] = project(east, north)
          const away = middles.map(([mx, my]) => Math.hypot(x - mx, y - my))
          const own = away[groupIndex[school]!]!
          expect(own).toBeLessThanOrEqual(km / Math.sqrt(3) + 0.01)
          expect(own).toBeLessThanOrEqual(Math.min(...away) + 0.01)
        })
      },
    ),
  )
})

test('hexagons run north to south, and a school without a position is in none', () => {
  const { groupIndex, count } = hexagonsOf(
    Float64Array.from([-1, -1, NaN, -1]),
    Float64Array.from([51, 55, NaN, 51.001]),
    20,
  )
  expect([...groupIndex]).toEqual([1, 0, NO_AREA, 1])
  expect(count).toBe(2)
})

test.for([
  [20, 2],
  [60, 5],
  [150, 10],
  [650, 20],
  [2000, 20],
] as const)('schools over %d km are laid in hexagons of %d km', ([spread, km]) => {
  expect(hexagonKmFor(spread)).toBe(km)
})
