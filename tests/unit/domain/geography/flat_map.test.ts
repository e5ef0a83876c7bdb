import fc from 'fast-check'
import { expect, test } from 'vitest'
import { project, unproject } from '../../../../src/domain/geography/flat_map'

test('a kilometre is true to half a per cent anywhere from Scilly to Shetland', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -8, max: 2, noNaN: true }),
      fc.double({ min: 49.5, max: 61, noNaN: true }),
      fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
      (lon, lat, bearing) => {
        const kmPerDegree = (6371.0088 * Math.PI) / 180
        const there = [
          lon + Math.sin(bearing) / kmPerDegree / Math.cos((lat * Math.PI) / 180),
          lat + Math.cos(bearing) / kmPerDegree,
        ] as const
        const [ax, ay] = project(lon, lat)
        const [bx, by] = project(...there)
        expect(Math.abs(Math.hypot(bx - ax, by - ay) - 1)).toBeLessThan(0.005)
      },
    ),
  )
})

test('unproject undoes project to a metre', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -179, max: 179, noNaN: true }),
      fc.double({ min: -60, max: 85, noNaN: true }),
      (lon, lat) => {
        const [backLon, backLat] = unproject(...project(lon, lat))
        expect(backLon).toBeCloseTo(lon, 4)
        expect(backLat).toBeCloseTo(lat, 4)
      },
    ),
  )
})
