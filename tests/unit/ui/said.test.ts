import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Said } from '../../../src/ui/said.svelte'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

test('what is said over a view goes by itself, counted from what was said last', () => {
  const said = new Said()
  said.say('Link copied.')
  vi.advanceTimersByTime(6000)
  said.say('Added as slide 2.')
  vi.advanceTimersByTime(6000)
  expect(said.words).toBe('Added as slide 2.')
  vi.advanceTimersByTime(6000)
  expect(said.words).toBe('')
})
