import { expect, test } from 'vitest'
import { FIRST_STEPS } from '../../../src/findings/first_steps_sentences'
import { FirstVisit } from '../../../src/state/first_visit.svelte'

function memory() {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
}

test('the first steps are offered once: put away, they stay away in this browser', () => {
  const storage = memory()
  const first = new FirstVisit(() => storage)
  expect(first.isOffered).toBe(true)
  first.putAway()
  expect(first.isOffered).toBe(false)
  expect(new FirstVisit(() => storage).isOffered).toBe(false)
})

test('they can be called back, and put away again', () => {
  const storage = memory()
  new FirstVisit(() => storage).putAway()
  const later = new FirstVisit(() => storage)
  later.callBack()
  expect([later.isOffered, later.isCalledBack]).toEqual([true, true])
  later.putAway()
  expect([later.isOffered, later.isCalledBack]).toEqual([false, false])
})

test('a browser that keeps nothing for the site has them put away for the visit', () => {
  const blocked = new FirstVisit(() => {
    throw new Error('SecurityError')
  })
  expect(blocked.isOffered).toBe(true)
  blocked.putAway()
  expect(blocked.isOffered).toBe(false)
})

test('there is a press and a sentence for each of the three users', () => {
  expect(FIRST_STEPS.map(({ view, press }) => [view, press])).toEqual([
    ['coverage', 'Where are we against target?'],
    ['gaps', 'Which schools next?'],
    ['class-of-30', 'Show a class of 30'],
  ])
  expect(FIRST_STEPS.every(({ sentence }) => /^[A-Z].*\.$/.test(sentence))).toBe(true)
})
