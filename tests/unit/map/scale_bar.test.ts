import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kilometresBetween } from '../../../src/domain/geography/distance'
import { scaleBar } from '../../../src/domain/geography/scale_bar'
import { mercatorX, metresPerPixel } from '../../../src/map/mercator'

test('a bar is of a round distance, the longest that fits', () => {
  expect(scaleBar(1000, 120)).toEqual({ length: 100, label: '100 km' })
  expect(scaleBar(1000, 99)).toEqual({ length: 50, label: '50 km' })
  expect(scaleBar(500, 99)).toEqual({ length: 40, label: '20 km' })
  expect(scaleBar(3, 120)).toEqual({ length: 200 / 3, label: '200 m' })
  expect(scaleBar(100_000, 120).label).toBe('10,000 km')
})

test('a bar is as long on the ground as it says, at the latitude and zoom of its picture', () => {
  fc.assert(
    fc.property(
      fc.record({
        lat: fc.double({ min: 49, max: 61, noNaN: true }),
        zoom: fc.double({ min: 5, max: 15, noNaN: true }),
      }),
      ({ lat, zoom }) => {
        const { length, label } = scaleBar(metresPerPixel(lat, zoom), 120)
        expect(length).toBeLessThanOrEqual(120)
        expect(length).toBeGreaterThan(120 / 2.6)
        // A world of 512 pixels at zoom 0, by another road: degrees of longitude that the bar covers, measured as a great circle.
        const degrees = length / (512 * 2 ** zoom * (mercatorX(1) - mercatorX(0)))
        const written = parseFloat(label) / (label.endsWith('km') ? 1 : 1000)
        expect(kilometresBetween(-1, lat, -1 + degrees, lat) / written).toBeCloseTo(1, 3)
      },
    ),
  )
  // At the middle of England, zoom 6: 744 metres a pixel.
  expect(Math.round(metresPerPixel(52.5, 6))).toBe(744)
})
