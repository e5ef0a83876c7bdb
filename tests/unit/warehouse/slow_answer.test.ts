import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { SlowAnswer } from '../../../src/warehouse/slow_answer.svelte'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

test('an answer is announced as awaited only after 300 ms, and no more once it is there', () => {
  const answer = new SlowAnswer()
  answer.follow(true)
  vi.advanceTimersByTime(299)
  expect(answer.isSlow).toBe(false)
  vi.advanceTimersByTime(1)
  expect(answer.isSlow).toBe(true)
  answer.follow(false)
  expect(answer.isSlow).toBe(false)
  vi.advanceTimersByTime(1000)
  expect(answer.isSlow).toBe(false)
})
