import { expect, test } from 'vitest'
import { isTypedIn } from '../../../src/ui/typing_target'

test('a key of the app is not taken from a field, a list or an editor', () => {
  for (const type of ['text', 'search', 'number', 'date', 'email', ''])
    expect(isTypedIn({ tagName: 'INPUT', type })).toBe(true)
  expect(isTypedIn({ tagName: 'TEXTAREA' })).toBe(true)
  expect(isTypedIn({ tagName: 'SELECT' })).toBe(true)
  expect(isTypedIn({ tagName: 'DIV', isContentEditable: true })).toBe(true)
})

test('it is taken from anything else', () => {
  for (const type of ['checkbox', 'radio', 'range', 'button', 'file'])
    expect(isTypedIn({ tagName: 'INPUT', type })).toBe(false)
  expect(isTypedIn({ tagName: 'BUTTON', type: 'button' })).toBe(false)
  expect(isTypedIn({ tagName: 'BODY' })).toBe(false)
})
