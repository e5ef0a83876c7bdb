import type { Map as MapLibre } from 'maplibre-gl'
import { expect, test } from 'vitest'
import { SyncedCameras } from '../../../src/map/synced_cameras'

/** A map that tells of its own moves, as MapLibre does of jumps too. */
function fakeMap() {
  const listeners = new Set<() => void>()
  let camera = { center: 0, zoom: 5 }
  const jumpTo = (to: typeof camera) => {
    camera = to
    for (const listener of listeners) listener()
  }
  const map = {
    getCenter: () => camera.center,
    getZoom: () => camera.zoom,
    jumpTo,
    on: (_: string, listener: () => void) => listeners.add(listener),
    off: (_: string, listener: () => void) => listeners.delete(listener),
  }
  return { map: map as unknown as MapLibre, jumpTo, camera: () => camera }
}

test('a map that is moved takes the other along, whichever it is, until one leaves', () => {
  const cameras = new SyncedCameras()
  const [left, right] = [fakeMap(), fakeMap()]
  const leave = cameras.join(left.map)
  cameras.join(right.map)
  left.jumpTo({ center: 1, zoom: 6 })
  expect(right.camera()).toEqual({ center: 1, zoom: 6 })
  right.jumpTo({ center: 2, zoom: 7 })
  expect(left.camera()).toEqual({ center: 2, zoom: 7 })
  leave()
  right.jumpTo({ center: 3, zoom: 8 })
  expect(left.camera()).toEqual({ center: 2, zoom: 7 })
})
