import { expect, test, vi } from 'vitest'
import type { EventsAnswer } from '../../../src/domain/plan/events/events_question'
import { searchedSentence, searchingSentence } from '../../../src/findings/plan/event_sentences'
import { BetterChoice } from '../../../src/views/events/better_choice.svelte'
import { searchVenues } from '../../../src/warehouse/venue_solver'

const answer = (points: number, bound: number): EventsAnswer =>
  ({ version: 1, points, bound, question: { plan: { value: 'need' } } }) as EventsAnswer
const FIRST = answer(90, 100)

function search(version = 1) {
  let find: (solved: { venues: number[]; bound: number }) => void = () => undefined
  let fail: (why: Error) => void = () => undefined
  let progress: (at: { seconds: number; gap: number | null }) => void = () => undefined
  const cancel = vi.fn()
  const better = new BetterChoice({
    problemOf: () => Promise.resolve({ version } as never),
    search: (_, onProgress) => {
      progress = onProgress
      return { result: new Promise((resolve, reject) => ([find, fail] = [resolve, reject])), cancel }
    },
    answerWith: (_, { bound }) => Promise.resolve(answer(95, bound)),
  })
  const settle = () => new Promise((resolve) => setTimeout(resolve))
  return {
    better,
    cancel,
    settle,
    progress: (seconds: number, gap: number | null) => progress({ seconds, gap }),
    find: () => find({ venues: [1], bound: 95 }),
    fail: () => fail(new Error('no memory')),
  }
}

test('a better choice is looked for on demand, tells how far it is, and belongs to the choice it was looked for', async () => {
  const { better, find, progress, settle } = search()
  expect(better.of(FIRST).kind).toBe('none')
  const looking = better.look(FIRST)
  await settle()
  progress(12, 0.013)
  expect(better.of(FIRST)).toEqual({ kind: 'searching', seconds: 12, gap: 0.013 })
  expect(better.of(answer(1, 2)).kind).toBe('none')
  find()
  await looking
  expect(better.of(FIRST)).toEqual({ kind: 'found', answer: answer(95, 95) })
})

test('a search is stopped, and what comes after says nothing any more; one that fails says why', async () => {
  const stopped = search()
  void stopped.better.look(FIRST)
  await stopped.settle()
  stopped.better.cancel()
  expect(stopped.cancel).toHaveBeenCalledOnce()
  stopped.find()
  await stopped.settle()
  expect(stopped.better.of(FIRST).kind).toBe('none')

  const failing = search()
  const looking = failing.better.look(FIRST)
  await failing.settle()
  failing.fail()
  await looking
  expect(failing.better.of(FIRST)).toEqual({ kind: 'failed', why: 'no memory' })

  const old = search(2)
  await old.better.look(FIRST)
  expect(old.better.of(FIRST).kind).toBe('none')
})

test('a worker that cannot run fails the search and is ended', async () => {
  const listeners: ((event: unknown) => void)[] = []
  const terminate = vi.fn()
  const worker = {
    addEventListener: (kind: string, listener: (event: unknown) => void) =>
      kind === 'error' && listeners.push(listener),
    removeEventListener: () => undefined,
    postMessage: () => undefined,
    terminate,
  } as unknown as Worker
  const { result } = searchVenues(
    {} as never,
    60,
    () => undefined,
    () => worker,
  )
  listeners.forEach((listener) => listener({ message: 'blocked' }))
  await expect(result).rejects.toThrow('blocked')
  expect(terminate).toHaveBeenCalled()
})

test('what a search came to is said: better, none better, or none found in time', () => {
  expect(searchedSentence(FIRST, answer(95, 95))).toBe('A better choice was found: 5 points of need more.')
  expect(searchedSentence(FIRST, answer(90, 90))).toBe('There is no better choice: this one is the best.')
  expect(searchedSentence(FIRST, answer(90, 97))).toBe('No better choice was found in 60 seconds.')
  expect(searchingSentence(12.7, null)).toBe('Looking for a better choice: 12 of at most 60 seconds.')
  expect(searchingSentence(3, 0.0001)).toMatch(/within 0\.1% of the best possible so far\.$/)
})
