import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { TimedNotice } from '../../../src/ui/timed_notice.svelte'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

test('what is said over a view goes by itself, counted from what was said last', () => {
  const notice = new TimedNotice()
  notice.show('Link copied.')
  vi.advanceTimersByTime(6000)
  notice.show('Added as slide 2.')
  vi.advanceTimersByTime(6000)
  expect(notice.text).toBe('Added as slide 2.')
  vi.advanceTimersByTime(6000)
  expect(notice.text).toBe('')
})
