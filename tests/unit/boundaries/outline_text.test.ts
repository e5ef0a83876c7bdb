import fc from 'fast-check'
import { expect, test } from 'vitest'
import { outlinesOf } from '../../../workers/warehouse/arrays/outlines'
import { formatPolygons, parsePolygons } from '../../../workers/warehouse/outline_text'

const place = fc.integer({ min: -18_000_000, max: 18_000_000 })
const ring = fc.array(fc.tuple(place, place), { minLength: 3, maxLength: 9 }).map((places) => places.flat())
const polygons = fc.array(fc.array(ring, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })

test('polygons come back from text as they were', () => {
  fc.assert(
    fc.property(polygons, (written) => {
      expect(parsePolygons(formatPolygons(written))).toEqual(written)
    }),
  )
  expect(parsePolygons(formatPolygons([]))).toEqual([])
})

test('outlines stand in columns, ring by ring, the parts of one area together', () => {
  const square = formatPolygons([
    [
      [0, 0, 100_000, 0, 100_000, 100_000],
      [1, 1, 2, 1, 2, 2],
    ],
  ])
  const island = formatPolygons([[[500_000, 500_000, 600_000, 500_000, 600_000, 600_000]]])
  expect(outlinesOf([[square, island], [], [island]])).toEqual({
    area: Uint16Array.of(0, 0, 0, 2),
    opens: Uint8Array.of(1, 0, 1, 1),
    firstCorner: Uint32Array.of(0, 3, 6, 9, 12),
    corners: Float64Array.of(
      ...[0, 0, 1, 0, 1, 1],
      ...[0.00001, 0.00001, 0.00002, 0.00001, 0.00002, 0.00002],
      ...[5, 5, 6, 5, 6, 6],
      ...[5, 5, 6, 5, 6, 6],
    ),
  })
})
