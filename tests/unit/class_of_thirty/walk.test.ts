import { afterEach, expect, test, vi } from 'vitest'
import { walk } from '../../../src/charts/walk'

afterEach(() => void vi.unstubAllGlobals())

const box = (left: number, top: number) => ({ left, top }) as DOMRect
const node = { ownerSVGElement: { getScreenCTM: () => ({ a: 2 }) } } as unknown as SVGGElement
const walking = (reduced: boolean, still = false, to = box(0, 0)) => {
  vi.stubGlobal('window', { matchMedia: () => ({ matches: reduced }) })
  return walk(node, { from: box(40, 20), to }, { x: 5, y: 7, still })
}

test('a child walks from its old seat to its new one, in the units of the picture', () => {
  const { duration, css } = walking(false)
  expect(duration).toBeGreaterThan(0)
  expect(css?.(0, 1)).toBe('transform: translate(25px, 17px)')
  expect(css?.(1, 0)).toBe('transform: translate(5px, 7px)')
})

test('nobody walks where motion is reduced, the picture is still, or the seat is the same', () => {
  expect(walking(true).duration).toBe(0)
  expect(walking(false, true).duration).toBe(0)
  expect(walking(false, false, box(40, 20)).duration).toBe(0)
})
