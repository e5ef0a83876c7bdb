import { expect, test } from 'vitest'
import { randomFor } from '../../../data/demo/random'
import { chooseVenues } from '../../../src/domain/plan/events/choose_venues'
import { venueCover, type VenueCover } from '../../../src/domain/plan/events/venue_cover'
import { roadMetres } from '../../../src/domain/plan/road_distance'

function invented(subject: string, schools: number, venues: number, spread: number): VenueCover {
  const random = randomFor(subject)
  const column = (count: number, of: () => number): Float64Array =>
    Float64Array.from(Array.from({ length: count }, of))
  const lon = (): number => -1.6 + spread * random.next()
  const lat = (): number => 54.5 + spread * random.next()
  return venueCover(
    { lon: column(schools, lon), lat: column(schools, lat), value: column(schools, () => random.below(100)) },
    { lon: column(venues, lon), lat: column(venues, lat) },
    12_000,
  )
}

const reachedBy = ({ start, school, value }: VenueCover, venues: readonly number[]): number => {
  const reached = new Set(venues.flatMap((venue) => [...school.subarray(start[venue], start[venue + 1])]))
  return [...reached].reduce((sum, each) => sum + value[each]!, 0)
}

const choicesOf = (from: number, to: number, count: number): number[][] =>
  count === 0
    ? [[]]
    : Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n).flatMap((first) =>
        choicesOf(first + 1, to, count - 1).map((rest) => [first, ...rest]),
      )

test('chosen venues are within the bound that is said, and no choice at all is above it', () => {
  let exact = 0
  for (let n = 0; n < 150; n++) {
    const cover = invented(`events ${n}`, 30, 9, 0.5)
    const { venues, value, bound } = chooseVenues(cover, 3)
    const best = Math.max(...choicesOf(0, 9, 3).map((choice) => reachedBy(cover, choice)))
    expect(venues).toHaveLength(3)
    expect(value).toBe(reachedBy(cover, venues))
    expect(value).toBeLessThanOrEqual(best)
    expect(bound).toBeGreaterThanOrEqual(best - 1e-6)
    expect(value).toBeGreaterThan(0.85 * best)
    if (value === best) exact++
  }
  expect(exact).toBeGreaterThan(135)
})

test('of a whole county the bound is a few per cent above the choice', () => {
  const cover = invented('county', 1200, 300, 1.2)
  const { value, bound } = chooseVenues(cover, 10, 400)
  expect(bound / value).toBeLessThan(1.05)
  expect(bound).toBeGreaterThanOrEqual(value)
})

test('a school counts for a venue at the very metre, and more venues than there are is all of them', () => {
  const schools = {
    lon: Float64Array.of(-1, -0.9),
    lat: Float64Array.of(54, 54),
    value: Float64Array.of(3, 4),
  }
  const metres = roadMetres(-1, 54, -0.9, 54)
  const venue = { lon: Float64Array.of(-1), lat: Float64Array.of(54) }
  expect(chooseVenues(venueCover(schools, venue, metres), 5)).toEqual({ venues: [0], value: 7, bound: 7 })
  expect(chooseVenues(venueCover(schools, venue, metres - 1), 5).value).toBe(3)
})
