import { expect, test } from 'vitest'
import { UndoStack } from '../../../src/state/undo_stack.svelte'

test('gives back the values before each change, newest first, and ends', () => {
  const stack = new UndoStack<string>()
  expect(stack.canUndo).toBe(false)
  for (const value of ['a', 'b', 'c']) stack.push(value)
  expect(stack.canUndo).toBe(true)
  expect([stack.pop(), stack.pop(), stack.pop(), stack.pop()]).toEqual(['c', 'b', 'a', undefined])
  expect(stack.canUndo).toBe(false)
})

test('forgets the oldest past its length', () => {
  const stack = new UndoStack<number>(2)
  for (const value of [1, 2, 3]) stack.push(value)
  expect([stack.pop(), stack.pop(), stack.pop()]).toEqual([3, 2, undefined])
})
