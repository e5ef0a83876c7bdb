import type { Map as MapLibre } from 'maplibre-gl'
import { beforeEach, expect, test } from 'vitest'
import { AreaLayer } from '../../../src/map/layers/AreaLayer'
import type { AreaShapes } from '../../../src/map/cartographer'
import { NO_EDGES } from '../../../src/map/layers/closing_edges'
import type { Theme } from '../../../src/map/theme'

/** A map as far as areas need one, whose sources have loaded at the next `load`. */
class MapOfAreas {
  readonly sources = new Set<string>()
  readonly layers = new Map<string, { minzoom: number }>()
  readonly paints = new Map<string, unknown>()
  readonly states = new Map<string, Record<string, unknown>>()
  /** The layer that each was added beneath. */
  readonly beneath = new Map<string, string | undefined>()
  added = 0
  isLoaded = true
  readonly #listeners: { readonly on: string; readonly does: () => void }[] = []

  readonly on = (on: string, does: () => void) => this.#listeners.push({ on, does })
  readonly fire = (name: string) => {
    for (const { on, does } of this.#listeners) if (on === name) does()
  }
  zoom = 5
  readonly getZoom = () => this.zoom
  readonly getCenter = () => ({ toArray: () => [-1.5, 52.5] })
  readonly move = () => {
    this.zoom += 1
    this.fire('move')
  }
  readonly addSource = (id: string) => {
    this.added++
    this.sources.add(id)
  }
  readonly removeSource = (id: string) => this.sources.delete(id)
  readonly getSource = (id: string) => (this.sources.has(id) ? { setData: () => undefined } : undefined)
  readonly isSourceLoaded = () => this.isLoaded
  readonly addLayer = ({ id }: { id: string }, above?: string) => {
    this.layers.set(id, { minzoom: 0 })
    this.beneath.set(id, above)
  }
  readonly moveLayer = (id: string, above?: string) => {
    if (above !== undefined) throw new Error('Only the topmost layers are moved.')
    const layer = this.layers.get(id)
    this.layers.delete(id)
    if (layer) this.layers.set(id, layer)
  }
  readonly removeLayer = (id: string) => this.layers.delete(id)
  readonly getLayer = (id: string) => this.layers.get(id)
  readonly getLayersOrder = () => [...this.layers.keys()]
  readonly setPaintProperty = (layer: string, _: string, value: unknown) => this.paints.set(layer, value)
  readonly setFeatureState = ({ source, id }: { source: string; id: number }, state: object) =>
    this.states.set(`${source} ${id}`, { ...this.states.get(`${source} ${id}`), ...state })

  /** The layers of areas that can be seen. */
  get inSight(): readonly string[] {
    return [...this.layers].flatMap(([id, { minzoom }]) =>
      minzoom === 0 && id.startsWith('areas:') && this.paints.get(id) === 1 ? [id] : [],
    )
  }
}

const NAMES = ['Ashby', 'Beeley']
const shapes: AreaShapes = {
  polygons: {
    type: 'FeatureCollection',
    features: [],
  },
  marks: NAMES.map((_, area) => ({ area, schools: 1, label: [0, 0], box: [0, 0, 1, 1] })),
}
const GROUPINGS = Array.from({ length: 8 }, () => new Uint16Array(1))

let map: MapOfAreas
let layer: AreaLayer
let drawn: number
beforeEach(() => {
  map = new MapOfAreas()
  drawn = 0
  layer = new AreaLayer(
    map as unknown as MapLibre,
    { ink: '#000000', land: '#FFFFFF' } as Theme,
    () => NO_EDGES,
    () => drawn++,
  )
})

function compareBy(grouping: number, colours: readonly string[]): void {
  layer.expect(GROUPINGS[grouping]!)
  layer.paint(colours)
  layer.show(shapes, NAMES)
  map.fire('sourcedata')
}

test('areas once drawn come back at once, in their new colours, without another source', () => {
  compareBy(0, ['red', 'red'])
  compareBy(1, ['green', 'green'])
  const { added } = map
  map.isLoaded = false
  compareBy(0, ['blue', 'red'])
  expect(map.added).toBe(added)
  expect(map.inSight).toEqual(['areas:1'])
  expect(map.states.get('areas:1 0')).toMatchObject({ fill: 'blue' })
  expect([layer.settled, layer.fillLayer, drawn]).toEqual([true, 'areas:1', 3])
})

test('of all that is on the map only the last grouping is in sight', () => {
  for (const grouping of [0, 1, 2, 1, 0]) {
    compareBy(grouping, ['red', 'red'])
    expect(map.inSight).toHaveLength(1)
  }
  expect(
    [...map.layers].filter(([id, { minzoom }]) => id.startsWith('area-names:') && minzoom === 0),
  ).toEqual([['area-names:1', { minzoom: 0 }]])
})

test('a new grouping stays out of sight until it has loaded, and its names until then too', () => {
  compareBy(0, ['red', 'red'])
  map.isLoaded = false
  compareBy(1, ['green', 'green'])
  expect([layer.settled, map.inSight, map.states.has('area-names:2 0')]).toEqual([false, ['areas:1'], false])
  map.isLoaded = true
  map.fire('sourcedata')
  expect([layer.settled, map.inSight]).toEqual([true, ['areas:2']])
  expect(map.states.get('area-names:2 0')).toEqual({ visible: true })
})

test('a name that is under a cover stays hidden when its areas come back', () => {
  compareBy(0, ['red', 'red'])
  layer.hideNames(new Set([1]))
  compareBy(1, ['green', 'green'])
  compareBy(0, ['red', 'red'])
  expect([0, 1].map((area) => map.states.get(`area-names:1 ${area}`))).toEqual([
    { visible: true },
    { visible: false },
  ])
})

test('groupings out of sight are kept when the map is only given another size', () => {
  map.move()
  compareBy(0, ['red', 'red'])
  compareBy(1, ['red', 'red'])
  map.fire('move')
  expect([0, 1].map((grouping) => layer.has(GROUPINGS[grouping]!))).toEqual([true, true])
})

test('five groupings out of sight are kept, and none once the camera moves', () => {
  const sources = () => [...map.sources].filter((id) => id.startsWith('areas:'))
  for (const grouping of GROUPINGS.keys()) compareBy(grouping, ['red', 'red'])
  expect(sources()).toEqual(['areas:3', 'areas:4', 'areas:5', 'areas:6', 'areas:7', 'areas:8'])
  map.move()
  expect(sources()).toEqual(['areas:8'])
  compareBy(4, ['red', 'red'])
  expect(map.inSight).toEqual(['areas:9'])
})

test('after the graphics were lost every colour and every name is set again', () => {
  compareBy(0, ['red', 'green'])
  map.states.clear()
  layer.repaint()
  expect(Object.fromEntries(map.states)).toEqual({
    'areas:1 0': { fill: 'red' },
    'areas:1 1': { fill: 'green' },
    'area-names:1 0': { visible: true },
    'area-names:1 1': { visible: true },
  })
})

function prepare(grouping: number): void {
  layer.prepare(GROUPINGS[grouping]!, shapes, NAMES)
  map.fire('sourcedata')
}

test('areas made ready before they are wanted stay out of sight, and are then revealed at once', () => {
  compareBy(0, ['red', 'red'])
  prepare(1)
  expect([map.inSight, layer.has(GROUPINGS[1]!), drawn]).toEqual([['areas:1'], true, 1])
  expect([...map.layers].filter(([, { minzoom }]) => minzoom === 0).map(([id]) => id)).toEqual([
    ...[...map.layers.keys()].filter((id) => !id.endsWith(':2')),
  ])
  expect(['areas:1', 'areas:2', 'area-names:2'].map((source) => layer.isUnseen(source))).toEqual([
    false,
    true,
    true,
  ])
  const { added } = map
  map.isLoaded = false
  compareBy(1, ['green', 'blue'])
  expect([map.added, map.inSight, layer.settled]).toEqual([added, ['areas:2'], true])
  expect(map.states.get('areas:2 1')).toMatchObject({ fill: 'blue' })
})

test('areas that are wanted while they are made ready are drawn as soon as they have loaded', () => {
  compareBy(0, ['red', 'red'])
  map.isLoaded = false
  prepare(1)
  const { added } = map
  compareBy(1, ['green', 'green'])
  expect([map.added, map.inSight, layer.canPrepare]).toEqual([added, ['areas:1'], false])
  map.isLoaded = true
  map.fire('sourcedata')
  expect([map.inSight, map.states.get('areas:2 0')]).toEqual([['areas:2'], { fill: 'green' }])
})

test('one grouping is made ready at a time, as many as are kept, and none twice', () => {
  compareBy(0, ['red', 'red'])
  map.isLoaded = false
  prepare(1)
  prepare(2)
  expect(layer.has(GROUPINGS[2]!)).toBe(false)
  map.isLoaded = true
  map.fire('sourcedata')
  for (const grouping of [1, 0, 2, 3, 4, 5, 6]) prepare(grouping)
  expect(GROUPINGS.map((groupIndex) => layer.has(groupIndex))).toEqual([
    ...[true, true, true, true, true, true],
    ...[false, false],
  ])
  map.isLoaded = false
  map.move()
  prepare(1)
  map.move()
  expect(GROUPINGS.map((groupIndex) => layer.has(groupIndex)).filter(Boolean)).toHaveLength(1)
})

test('names that cannot be seen leave the room to all others, and are above them once they are seen', () => {
  map.layers.set('place-names', { minzoom: 0 })
  compareBy(0, ['red', 'red'])
  prepare(1)
  const names = () => [...map.layers.keys()].filter((id) => id.includes('names'))
  expect(map.beneath.get('area-names:2')).toBe('place-names')
  compareBy(1, ['red', 'red'])
  expect(names()).toEqual(['place-names', 'area-names:1', 'area-names:2'])
})
