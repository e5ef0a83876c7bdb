import type { Map as MapLibre } from 'maplibre-gl'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { AreaMark } from '../../../src/map/cartographer'
import { Framing } from '../../../src/map/framing'

const WIDTH = 518
const HEIGHT = 372
const NOBODY = { lon: new Float64Array(), lat: new Float64Array() }
const england: AreaMark = { area: 0, at: [-1.9, 52.9], box: [-5.7, 50, 1.8, 55.8] } as unknown as AreaMark

/** A map that says which point of its canvas was asked for, and looks at England from zoom 5. */
const canvasMap = () => {
  const unproject = vi.fn<(point: unknown) => unknown>((point) => ({ lng: 0, lat: 0, point }))
  const map = {
    getContainer: () => ({ clientWidth: WIDTH, clientHeight: HEIGHT }),
    cameraForBounds: () => ({ center: [-1.95, 53], zoom: 5 }),
    fitBounds: () => undefined,
    unproject,
  }
  return { map: map as unknown as MapLibre, unproject }
}

beforeEach(() => {
  vi.stubGlobal('innerWidth', 1024)
  vi.stubGlobal('innerHeight', 768)
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
})
afterEach(() => vi.unstubAllGlobals())

test.each([
  [
    'beside the key: the middle of the space there, still after a person has moved the map',
    { width: 250, height: 210 },
    [384, 186],
  ],
  ['where nothing lies over the map: its own middle', null, [259, 186]],
])('the buttons zoom in on what was framed, %s', (_, key, middle) => {
  const { map, unproject } = canvasMap()
  const framing = new Framing(map)
  framing.request({ kind: 'all' })
  framing.look({ marks: [england], schools: NOBODY, key })
  framing.leave()
  expect(framing.middle).toMatchObject({ point: middle })
  expect(unproject).toHaveBeenCalledOnce()
})
