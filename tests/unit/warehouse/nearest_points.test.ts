import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kilometresBetween } from '../../../src/domain/geography/distance'
import { nearestPoints } from '../../../workers/warehouse/arrays/nearest_points'

const point = fc.tuple(
  fc.double({ min: -6, max: 2, noNaN: true }),
  fc.double({ min: 50, max: 56, noNaN: true }),
)
const points = (list: readonly (readonly [number, number])[]) => ({
  lon: Float64Array.from(list, ([lon]) => lon),
  lat: Float64Array.from(list, ([, lat]) => lat),
})

test('the grid finds the same nearest distances as looking at every employer', () => {
  fc.assert(
    fc.property(
      fc.array(point, { maxLength: 60 }),
      fc.array(point, { minLength: 1, maxLength: 5 }),
      (employers, schools) => {
        const { km } = nearestPoints(points(schools), points(employers))
        schools.forEach(([lon, lat], school) => {
          const all = employers
            .map((employer) => kilometresBetween(lon, lat, ...employer))
            .sort((a, b) => a - b)
          for (let place = 0; place < 3; place++) {
            const found = km[school * 3 + place]!
            const nearest = all[place]
            if (nearest === undefined) expect(found).toBeNaN()
            else expect(found).toBeCloseTo(nearest, 3)
          }
        })
      },
    ),
  )
})

test('a school or an employer without a position has no nearest', () => {
  const nowhere: [number, number] = [NaN, NaN]
  expect(Array.from(nearestPoints(points([nowhere]), points([[0, 52]])).point)).toEqual([-1, -1, -1])
  expect(Array.from(nearestPoints(points([[0, 52]]), points([nowhere])).point)).toEqual([-1, -1, -1])
})
