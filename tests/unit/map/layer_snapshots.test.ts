import type { Map as MapLibre } from 'maplibre-gl'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { LayerSnapshots } from '../../../src/map/layers/LayerSnapshots'

/** Graphics that take every call. */
const GRAPHICS = new Proxy(
  {},
  { get: (_, name) => (name === 'isContextLost' ? () => false : () => ({})) },
) as WebGL2RenderingContext

/** A map at rest, whose changes of style are announced by the next frame. */
class RestingMap {
  isStyleChanged = false
  readonly #listeners: { readonly on: string; readonly does: (event: object) => void }[] = []

  readonly on = (on: string, does: () => void) => this.#listeners.push({ on, does })
  readonly fire = (name: string, event: object = {}) => {
    for (const { on, does } of this.#listeners) if (on === name) does(event)
  }
  readonly loaded = () => !this.isStyleChanged
  readonly getLayersOrder = () => []
  readonly redraw = () => {
    if (this.isStyleChanged) this.fire('data', { dataType: 'style' })
    this.isStyleChanged = false
    this.fire('render')
  }
}

let map: RestingMap
let snapshots: LayerSnapshots
beforeEach(() => {
  vi.useFakeTimers()
  map = new RestingMap()
  snapshots = new LayerSnapshots(map as unknown as MapLibre, (source) => source === 'unseen')
  snapshots.begin(GRAPHICS)
  map.fire('idle')
  vi.runAllTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('snapshots are taken of a map that has rested, and forgotten where what is seen changes', () => {
  expect(snapshots.areTaken).toBe(true)
  map.fire('data', { dataType: 'source', sourceId: 'seen' })
  expect(snapshots.areTaken).toBe(false)
})

test('shapes that load out of sight leave them, and so do layers that are added out of sight', () => {
  snapshots.changeUnseen(() => (map.isStyleChanged = true))
  map.fire('data', { dataType: 'source', sourceId: 'unseen' })
  expect(snapshots.areTaken).toBe(true)
})

test('a change of style that comes after one out of sight is seen', () => {
  snapshots.changeUnseen(() => (map.isStyleChanged = true))
  map.isStyleChanged = true
  map.redraw()
  expect(snapshots.areTaken).toBe(false)
})
