import { expect, test } from 'vitest'
import { WayBack } from '../../../src/state/way_back.svelte'

test('leads back through what stood, newest first, and ends', () => {
  const way = new WayBack<string>()
  expect(way.isOpen).toBe(false)
  for (const stood of ['a', 'b', 'c']) way.note(stood)
  expect(way.isOpen).toBe(true)
  expect([way.step(), way.step(), way.step(), way.step()]).toEqual(['c', 'b', 'a', undefined])
  expect(way.isOpen).toBe(false)
})

test('forgets the oldest past its length', () => {
  const way = new WayBack<number>(2)
  for (const stood of [1, 2, 3]) way.note(stood)
  expect([way.step(), way.step(), way.step()]).toEqual([3, 2, undefined])
})
