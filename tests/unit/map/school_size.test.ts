import { expect, test } from 'vitest'
import { pointerReach, schoolRadius } from '../../../src/map/school_size'

test('marks grow as the map comes closer', () => {
  const radii = [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15].map((zoom) => schoolRadius(zoom, 25_000))
  expect(radii).toEqual([...radii].sort((a, b) => a - b))
})

test('a short list is drawn larger from afar, at most twice, and the same as any other close to', () => {
  expect(schoolRadius(6, 200)).toBeCloseTo(2 * schoolRadius(6, 25_000))
  expect(schoolRadius(6, 1)).toBe(schoolRadius(6, 200))
  expect(schoolRadius(12, 200)).toBe(schoolRadius(12, 25_000))
})

test('a whole country of schools cannot be pointed at one by one; a town’s can', () => {
  expect(pointerReach(schoolRadius(5.5, 25_000))).toBeNull()
  expect(pointerReach(schoolRadius(9, 25_000))).toBeGreaterThan(schoolRadius(9, 25_000))
})

test('marks keep the size of the first and the last stop beyond them', () => {
  expect([2, 5].map((zoom) => schoolRadius(zoom, 25_000))).toEqual([1, 1])
  expect([14, 18].map((zoom) => schoolRadius(zoom, 25_000))).toEqual([9, 9])
})
