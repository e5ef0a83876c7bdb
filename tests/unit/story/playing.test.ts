import { afterEach, expect, test, vi } from 'vitest'
import { nextWhenPlaying, Playing, SECONDS_A_SLIDE } from '../../../src/stage/playing.svelte'

afterEach(() => void vi.useRealTimers())

test('on a stand a story plays round and round, and shows the answer of a guess before it goes on', () => {
  expect(nextWhenPlaying(false, 1, 3)).toBe('next')
  expect(nextWhenPlaying(true, 3, 3)).toBe('reveal')
  expect(nextWhenPlaying(false, 3, 3)).toBe('first')
})

test('a slide stands for its time, and nothing moves when the playing is stopped', () => {
  vi.useFakeTimers()
  const advance = vi.fn()
  const playing = new Playing(advance)
  expect(playing.begin()).toBeUndefined()
  playing.toggle()
  const stop = playing.begin()
  vi.advanceTimersByTime(1000 * SECONDS_A_SLIDE - 1)
  expect(advance).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(advance).toHaveBeenCalledOnce()
  stop?.()
  vi.advanceTimersByTime(10_000 * SECONDS_A_SLIDE)
  expect(advance).toHaveBeenCalledOnce()
})
