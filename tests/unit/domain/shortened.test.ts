import { expect, test } from 'vitest'
import { shortened } from '../../../src/domain/words/shortened'

test.each([
  ['My list', 14, 'My list'],
  ['Fourteen chars', 14, 'Fourteen chars'],
  ['Autumn term visits', 14, 'Autumn term v…'],
  ['Autumn term visits', 13, 'Autumn term…'],
  ['', 14, ''],
])('"%s" in %i characters is "%s"', (text, maxLength, expected) => {
  expect(shortened(text, maxLength)).toBe(expected)
})
