import { expect, test } from 'vitest'
import { mapKey, nextArea } from '../../../src/map/area_walk'
import type { AreaMark } from '../../../src/map/cartographer'

const mark = (area: number, lon: number, lat: number): AreaMark => ({
  area,
  schools: 1,
  label: [lon, lat],
  box: [lon, lat, lon, lat],
})
const marks = [mark(0, -3, 52), mark(2, -2, 52), mark(5, -1, 52)]
const plain = { ctrlKey: false, metaKey: false, altKey: false }

test('from nowhere an arrow leads to the area nearest the middle of the map', () => {
  expect(nextArea({ kind: 'step', direction: 'up' }, marks, null, [-1.9, 51])).toBe(2)
})

test('arrows go by the map and stop at its edge', () => {
  expect(nextArea({ kind: 'step', direction: 'right' }, marks, 2, [0, 0])).toBe(5)
  expect(nextArea({ kind: 'step', direction: 'right' }, marks, 5, [0, 0])).toBe(5)
})

test('Page Down visits every area in the order of their names', () => {
  const visited = [null, 0, 2, 5].map((from) => nextArea({ kind: 'turn', to: 'next' }, marks, from, [0, 0]))
  expect(visited).toEqual([0, 2, 5, 5])
  expect(nextArea({ kind: 'turn', to: 'last' }, marks, 0, [0, 0])).toBe(5)
})

test('a map without areas leads nowhere', () => {
  expect(nextArea({ kind: 'turn', to: 'next' }, [], null, [0, 0])).toBeNull()
  expect(nextArea({ kind: 'step', direction: 'left' }, [], null, [0, 0])).toBeNull()
})

test('a key with Control held is the browser’s', () => {
  expect(mapKey({ key: '+', ...plain })).toEqual({ kind: 'zoom', by: 1 })
  expect(mapKey({ key: '+', ...plain, ctrlKey: true })).toBeNull()
  expect(mapKey({ key: 'Tab', ...plain })).toBeNull()
})
