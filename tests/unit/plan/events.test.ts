import { expect, test } from 'vitest'
import type { EventsAnswer } from '../../../src/domain/plan/events/events_question'
import { PLAN_STATES } from '../../../src/domain/plan/plan_states'
import { eventStates, venueSquares } from '../../../src/views/events/event_picture'
import { SCHOOLS } from './plan_answers'
import { chooseVenues } from '../../../src/domain/plan/events/choose_venues'
import { venueCover } from '../../../src/domain/plan/events/venue_cover'
import { bestValue, inventedCover, reachedBy } from './invented_covers'
import { roadMetres } from '../../../src/domain/plan/road_distance'

test('chosen venues are within the bound that is said, and no choice at all is above it', () => {
  let exact = 0
  for (let n = 0; n < 150; n++) {
    const cover = inventedCover(`events ${n}`, 30, 9, 0.5)
    const { venues, value, bound } = chooseVenues(cover, 3)
    const best = bestValue(cover, 3)
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
  const cover = inventedCover('county', 1200, 300, 1.2)
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

test('on the map of events a venue is a square, and a school that is one has no dot beside it', () => {
  const answer = {
    school: Uint32Array.of(1, 2, 3),
    reached: Uint8Array.of(1, 1, 0),
    chosen: [{ name: 'Elm', lon: -1.1, lat: 54.1, schools: 2, adds: 9 }],
  } as unknown as EventsAnswer
  const byState = Array.from(eventStates(answer, SCHOOLS), (byte) => PLAN_STATES[byte])
  expect(byState).toEqual([undefined, undefined, 'planned', 'in_reach'])
  expect(venueSquares(answer)).toMatchObject({
    lon: Float64Array.of(-1.1),
    lat: Float64Array.of(54.1),
    visits: [],
  })
})
