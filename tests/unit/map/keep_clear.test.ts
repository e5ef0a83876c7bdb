import { afterEach, expect, test, vi } from 'vitest'
import { keepClear } from '../../../src/map/keep_clear'
import type { MapCovers } from '../../../src/map/names_under'

const element = (offsetLeft: number, offsetWidth: number): HTMLElement =>
  ({ offsetLeft, offsetTop: 8, offsetWidth, offsetHeight: 20 }) as HTMLElement

afterEach(() => vi.unstubAllGlobals())

test('names are kept clear of what lies over the map as large as it is now, and of nothing where it is not there', () => {
  let resized = (): void => undefined
  const watched: unknown[] = []
  const disconnect = vi.fn<() => void>()
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = (each: unknown) => watched.push(each)
      disconnect = disconnect
      constructor(then: () => void) {
        resized = then
      }
    },
  )
  const seen: MapCovers[] = []
  const drawing = { keepClearOf: (covers: () => MapCovers) => void seen.push(covers()) }
  const key = { ...element(10, 100) }

  const end = keepClear(drawing, { key, buttons: undefined })
  Object.assign(key, { offsetWidth: 150 })
  resized()

  expect(seen).toEqual([
    { key: { left: 10, top: 8, right: 110, bottom: 28 }, buttons: null },
    { key: { left: 10, top: 8, right: 160, bottom: 28 }, buttons: null },
  ])
  expect(watched).toEqual([key])
  end()
  expect(disconnect).toHaveBeenCalledOnce()
})
