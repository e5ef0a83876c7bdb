import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { AnsweredChanges } from '../../../src/warehouse/answered_changes.svelte'

/** Questions are numbers; each is answered when the test says so. */
let answers: Map<number, { readonly resolve: () => void; readonly reject: (why: Error) => void }>
let known: Set<number>
let made: number[]
let current: number
let changes: AnsweredChanges<number>
beforeEach(() => {
  vi.useFakeTimers()
  answers = new Map()
  known = new Set()
  made = []
  current = 0
  changes = new AnsweredChanges(
    (question) => {
      if (known.has(question)) return undefined
      return new Promise<void>((resolve, reject) => answers.set(question, { resolve, reject }))
    },
    () => current,
  )
})
afterEach(() => {
  vi.useRealTimers()
})

const drag = (question: number, isSettled = false): void =>
  changes.add({ question, isSettled, make: () => void made.push((current = question)) })
const answer = async (question: number): Promise<void> => {
  answers.get(question)?.resolve()
  await vi.advanceTimersByTimeAsync(0)
}

test('a change is made when its answer is there, and at once where it is known', async () => {
  drag(1)
  expect(made).toEqual([])
  await answer(1)
  expect(made).toEqual([1])
  known.add(2)
  drag(2)
  expect(made).toEqual([1, 2])
})

test('a steady drag is followed: what is being answered is made, and of what waits the newest', async () => {
  for (const step of [1, 2, 3]) drag(step)
  expect([...answers.keys()]).toEqual([1])
  await answer(1)
  expect(made).toEqual([1])
  drag(4)
  await answer(3)
  await answer(4)
  expect(made).toEqual([1, 3, 4])
})

test('the end of a drag is never left out, so that the next is a step of its own', async () => {
  drag(1)
  drag(2)
  drag(3, true)
  drag(4)
  drag(5, true)
  for (const question of [1, 3, 5]) await answer(question)
  expect(made).toEqual([1, 3, 5])
})

test('a change waits 100 ms for its answer, and for none that fails', async () => {
  drag(1, true)
  await vi.advanceTimersByTimeAsync(99)
  expect(made).toEqual([])
  await vi.advanceTimersByTimeAsync(1)
  expect(made).toEqual([1])
  drag(2, true)
  answers.get(2)?.reject(new Error('the engine is gone'))
  await vi.advanceTimersByTimeAsync(0)
  expect(made).toEqual([1, 2])
})

test('what something else has set meanwhile is newer, and stays', async () => {
  drag(1, true)
  drag(2, true)
  current = 2019
  await answer(1)
  expect(made).toEqual([])
  drag(3)
  await answer(3)
  expect(made).toEqual([3])
})

test('the newest change on its way is known until it is made, so that the next key goes on from there', async () => {
  drag(1, true)
  drag(2, true)
  expect(changes.pending).toBe(2)
  await answer(1)
  expect(changes.pending).toBe(2)
  await answer(2)
  expect(changes.pending).toBeUndefined()
  drag(3, true)
  current = 2019
  await answer(3)
  expect(changes.pending, 'something else was chosen meanwhile').toBeUndefined()
})
