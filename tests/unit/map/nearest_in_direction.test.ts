import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearestInDirection } from '../../../src/map/nearest_in_direction'
import type { Direction, Stop } from '../../../src/map/nearest_in_direction'

const stop = (area: number, lon: number, lat: number): Stop => ({ area, label: [lon, lat] })

test.each<[Direction, number]>([
  ['up', 1],
  ['down', 2],
  ['left', 3],
  ['right', 4],
])('%s leads to the area that lies there on the map', (direction, area) => {
  const stops = [stop(0, -2, 52), stop(1, -2, 53), stop(2, -2, 51), stop(3, -3, 52), stop(4, -1, 52)]
  expect(nearestInDirection(stops, [-2, 52], direction)).toBe(area)
})

test('an area straight ahead is preferred to a nearer one aside', () => {
  expect(nearestInDirection([stop(1, -1.5, 52.25), stop(2, -1, 52)], [-2, 52], 'right')).toBe(2)
})

test('at the edge there is nowhere further', () => {
  expect(nearestInDirection([stop(0, -2, 52), stop(1, -2, 51)], [-2, 52], 'up')).toBeNull()
})

test('every other area lies in exactly one direction', () => {
  const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true })
  fc.assert(
    fc.property(
      degrees(-6, 2),
      degrees(50, 56),
      degrees(-6, 2),
      degrees(50, 56),
      (lon, lat, toLon, toLat) => {
        fc.pre(Math.abs(lon - toLon) > 0.01 || Math.abs(lat - toLat) > 0.01)
        const there = [stop(7, toLon, toLat)]
        const found = (['up', 'down', 'left', 'right'] as const).filter(
          (direction) => nearestInDirection(there, [lon, lat], direction) === 7,
        )
        expect(found).toHaveLength(1)
      },
    ),
  )
})
