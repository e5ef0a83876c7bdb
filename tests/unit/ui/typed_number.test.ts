import { expect, it } from 'vitest'
import { typedNumber } from '../../../src/ui/typed_number'

it.each([
  [0, 7, 7],
  [1, 2, 12],
  [3, 0, 30],
  [3, 1, 1],
  [12, 5, 5],
])('of %i with a %i typed after it is %i, never more than 30', (before, digit, expected) => {
  expect(typedNumber(before, digit, 30)).toBe(expected)
})
