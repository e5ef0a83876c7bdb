import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NEVER, OUT_OF_SCOPE } from '../../../src/domain/engagement/engagement'
import { mercatorX, mercatorY } from '../../../src/map/mercator'
import { findSchoolsAmong } from '../../../src/map/school_finder'

const place = fc.record({
  lon: fc.oneof({ weight: 9, arbitrary: fc.double({ min: -6, max: 2, noNaN: true }) }, fc.constant(NaN)),
  lat: fc.double({ min: 50, max: 56, noNaN: true }),
  state: fc.constantFrom(NEVER, OUT_OF_SCOPE),
})

test('finds the nearest school that is shown and within reach, as asking every school would', () => {
  fc.assert(
    fc.property(
      fc.array(place, { maxLength: 80 }),
      fc.double({ min: 0, max: 0.02, noNaN: true }),
      (places, reach) => {
        const finder = findSchoolsAmong(
          Float64Array.from(places, ({ lon }) => lon),
          Float64Array.from(places, ({ lat }) => lat),
        )
        const state = Uint8Array.from(places, (school) => school.state)
        const [x, y] = [mercatorX(-2), mercatorY(53)]
        const distances = places.map(({ lon, lat }) => Math.hypot(mercatorX(lon) - x, mercatorY(lat) - y))
        const inReach = distances.filter((away, school) => away <= reach && state[school] !== OUT_OF_SCOPE)
        const found = finder.nearest(x, y, reach, state)
        if (inReach.length === 0) expect(found).toBeNull()
        else expect(distances[found ?? -1]).toBe(Math.min(...inReach))
      },
    ),
  )
})

test('without one located school there is nothing to find', () => {
  const finder = findSchoolsAmong(Float64Array.of(NaN), Float64Array.of(NaN))
  expect(finder.nearest(0.5, 0.5, 1, Uint8Array.of(NEVER))).toBeNull()
})
