import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paddingClearOfKey } from '../../../src/map/clear_of_key'
import type { Padding, Sight } from '../../../src/map/clear_of_key'
import { mercatorX, mercatorY } from '../../../src/map/mercator'

type Box = readonly [west: number, south: number, east: number, north: number]

/** Where a map of that size looks to show a box within its padding, as MapLibre's cameraForBounds does. */
function sightOf([west, south, east, north]: Box, map: { width: number; height: number }) {
  return ({ left, right, top, bottom }: Padding): Sight => {
    const [x0, x1] = [mercatorX(west), mercatorX(east)]
    const [y0, y1] = [mercatorY(north), mercatorY(south)]
    const world = Math.min((map.width - left - right) / (x1 - x0), (map.height - top - bottom) / (y1 - y0))
    const [x, y] = [(x0 + x1) / 2 - (left - right) / 2 / world, (y0 + y1) / 2 - (top - bottom) / 2 / world]
    const lat = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI
    return { center: [x * 360 - 180, lat], zoom: Math.log2(world / 512) }
  }
}
const london: Box = [-0.5, 51.29, 0.3, 51.68]
const key = { width: 274, height: 180 }

test('London is shown beside the key on a wide map and below it on a narrow one', () => {
  const wide = { width: 774, height: 563 }
  expect(paddingClearOfKey([london], key, wide, sightOf(london, wide))).toMatchObject({ left: 302, top: 28 })
  const narrow = { width: 420, height: 640 }
  expect(paddingClearOfKey([london], key, narrow, sightOf(london, narrow))).toMatchObject({
    left: 28,
    top: 208,
  })
})

test('where the key hides nothing, or there is none, the margins are even', () => {
  const map = { width: 774, height: 563 }
  const even = { top: 28, right: 28, bottom: 28, left: 28 }
  expect(paddingClearOfKey([london], null, map, sightOf(london, map))).toEqual(even)
  const cornwall: Box = [-5.7, 49.96, -4.2, 50.9]
  const england: Box = [-5.7, 49.96, 1.76, 55.8]
  expect(paddingClearOfKey([cornwall], key, map, sightOf(england, map))).toEqual(even)
})

test('what is framed lies clear of the key wherever there is room for it', () => {
  const size = fc.record({
    width: fc.integer({ min: 500, max: 1400 }),
    height: fc.integer({ min: 450, max: 900 }),
  })
  const box = fc
    .tuple(fc.double({ min: -5, max: 0, noNaN: true }), fc.double({ min: 50, max: 54, noNaN: true }))
    .chain(([west, south]) =>
      fc
        .tuple(fc.double({ min: 0.1, max: 2, noNaN: true }), fc.double({ min: 0.1, max: 2, noNaN: true }))
        .map(([wide, high]): Box => [west, south, west + wide, south + high]),
    )
  fc.assert(
    fc.property(size, box, (map, framed) => {
      const at = sightOf(framed, map)
      const { center, zoom } = at(paddingClearOfKey([framed], key, map, at))
      const world = 512 * 2 ** zoom
      const left = map.width / 2 + (mercatorX(framed[0]) - mercatorX(center[0])) * world
      const top = map.height / 2 + (mercatorY(framed[3]) - mercatorY(center[1])) * world
      expect(left >= key.width || top >= key.height).toBe(true)
    }),
  )
})
