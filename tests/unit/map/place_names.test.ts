import type { FilterSpecification, LayerSpecification, Map as MapLibre } from 'maplibre-gl'
import { afterEach, expect, test, vi } from 'vitest'
import { PlaceNames, PLACES_FROM_ZOOM } from '../../../src/map/layers/place_names'
import { creditOf } from '../../../src/map/map_credit'
import type { Theme } from '../../../src/map/theme'

/** A map as far as names of towns need one. */
class MapOfNames {
  zoom = PLACES_FROM_ZOOM - 1
  layer: LayerSpecification | undefined
  before: string | undefined
  filter: FilterSpecification | undefined
  visibility = ''
  readonly #listeners: (() => void)[] = []

  readonly on = (_: string, listener: () => void) => this.#listeners.push(listener)
  readonly getZoom = () => this.zoom
  readonly getLayer = () => this.layer
  readonly getLayersOrder = () => ['land', 'schools', 'area-names:1']
  readonly addSource = () => undefined
  readonly addLayer = (layer: LayerSpecification, before: string) => {
    this.layer = layer
    this.before = before
    this.filter = 'filter' in layer ? layer.filter : undefined
  }
  readonly setFilter = (_: string, filter: FilterSpecification) => (this.filter = filter)
  readonly setLayoutProperty = (_: string, __: string, value: string) => (this.visibility = value)

  async goTo(zoom: number): Promise<void> {
    this.zoom = zoom
    for (const listener of this.#listeners) listener()
    await vi.waitFor(() => expect(fetches.pending).toBe(0))
  }
}

const fetches = { count: 0, pending: 0 }
const serve = (ok: boolean) =>
  vi.stubGlobal('fetch', async () => {
    fetches.count++
    fetches.pending++
    await Promise.resolve()
    fetches.pending--
    return { ok, status: ok ? 200 : 404, json: () => Promise.resolve([['Leeds', -1.5, 53.8, 455_000]]) }
  })
const opened = () => {
  const map = new MapOfNames()
  const names = new PlaceNames(map as unknown as MapLibre, { muted: '#445163' } as Theme)
  return { map, names }
}
afterEach(() => vi.unstubAllGlobals())

test('nothing is fetched until a person looks closely; a file that fails is asked for again', async () => {
  serve(false)
  const { map, names } = opened()
  await map.goTo(PLACES_FROM_ZOOM - 0.1)
  expect(fetches.count).toBe(0)
  await map.goTo(PLACES_FROM_ZOOM)
  expect([fetches.count, map.layer]).toEqual([1, undefined])
  serve(true)
  names.setAreas(['Leeds'])
  await map.goTo(8)
  await vi.waitFor(() => expect(map.layer).toBeDefined())
  expect(map.layer).toMatchObject({ type: 'symbol', minzoom: PLACES_FROM_ZOOM })
  expect(map.before).toBe('area-names:1')
  expect(JSON.stringify(map.filter)).toContain('["literal",["Leeds"]]')
  names.setAreas(['York'])
  expect(JSON.stringify(map.filter)).toContain('["literal",["York"]]')
})

test('a map of anywhere else has no names of these towns', async () => {
  serve(true)
  const { map, names } = opened()
  names.setWanted(false)
  const before = fetches.count
  await map.goTo(9)
  expect(fetches.count).toBe(before)
  expect(map.layer).toBeUndefined()
})

test('the map says what it is drawn from: the coast and the towns of Britain, and outlines of a file', () => {
  const at = (lon: number, lat: number) => ({ lon: Float64Array.of(lon), lat: Float64Array.of(lat) })
  expect(creditOf(at(-1.5, 54), undefined)).toBe('Coast: Natural Earth. Towns: GeoNames, CC BY')
  expect(creditOf(at(-1.5, 54), 'Outlines: ours')).toMatch(/^Outlines: ours\. Coast/)
  expect(creditOf(at(-74, 40), undefined)).toBe('')
})
