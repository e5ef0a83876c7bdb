import { expect, test } from 'vitest'
import type { KeepingState } from '../../../src/state/keeping_state'
import { keepingLabel, keepingSentences } from '../../../src/findings/keeping_sentences'

const SAVED = new Date(2026, 10, 28, 10, 31)
const savedAt = SAVED.toISOString()
const STATES: readonly [KeepingState, string][] = [
  [{ kind: 'off' }, 'Not kept'],
  [{ kind: 'impossible' }, 'Not kept'],
  [{ kind: 'another', savedAt }, 'Not kept'],
  [{ kind: 'saving', savedAt }, 'Keeping …'],
  [{ kind: 'kept', savedAt }, 'Kept 10:31'],
  [{ kind: 'failed', why: 'full', savedAt }, 'Could not keep'],
  [{ kind: 'elsewhere' }, 'Another tab keeps'],
  [{ kind: 'damaged', why: 'cut short' }, 'Kept copy damaged'],
  [{ kind: 'conflict', kept: { name: 'A', savedAt }, open: { name: 'B', savedAt } }, 'Two versions'],
]

test('every state has a short label and a sentence', () => {
  for (const [state, label] of STATES) {
    expect(keepingLabel(state, SAVED)).toBe(label)
    expect(keepingSentences(state, '127.0.0.1:4173')).not.toBe('')
  }
})

test('a copy of another day is labelled with the day', () => {
  expect(keepingLabel({ kind: 'kept', savedAt }, new Date(2026, 10, 29, 9))).toBe('Kept 28 Nov')
})

test('of two versions each is named with its time', () => {
  const open = { name: 'Mine', savedAt: new Date(2026, 10, 28, 10, 40).toISOString() }
  const sentence = keepingSentences({ kind: 'conflict', kept: { name: 'Theirs', savedAt }, open }, '')
  expect(sentence).toMatch(/“Theirs” of 28 November 2026 at 10:31\..*“Mine” of 28 November 2026 at 10:40\./)
})

test('where nothing is kept, it is said at which address, and that others keep their own', () => {
  expect(keepingSentences({ kind: 'off' }, '127.0.0.1:4173')).toMatch(
    /^Nothing is kept at 127\.0\.0\.1:4173\. .*another/,
  )
})
