import { expect, test } from 'vitest'
import { missingTo, percentOfTarget, ratingOf } from '../../../src/domain/report/rating'

const percent = (value: number) => ({ value, isPercent: true, fewerIsBetter: false })

// Schools reached of schools, at a target in per cent: the letter and how many more meet it (DOMAIN §4.13).
test.for([
  [80, 100, 80, 'G', 0],
  [79, 100, 80, 'A', 1],
  [68, 100, 80, 'A', 12],
  [67, 100, 80, 'R', 13],
  [55, 100, 55, 'G', 0],
  [29, 100, 29, 'G', 0],
  [0, 4, 80, 'grey', 4],
  [4, 5, 80, 'G', 0],
  [3, 5, 80, 'R', 1],
  [221, 1000, 26, 'A', 39],
  [220, 1000, 26, 'R', 40],
  [265, 1000, 26.5, 'G', 0],
  [264, 1000, 26.5, 'A', 1],
] as const)('%i of %i at a target of %d%%: %s, %i more', ([numerator, denominator, target, letter, more]) => {
  const figure = { numerator, denominator }
  expect(ratingOf(figure, percent(target))).toBe(letter)
  expect(missingTo(figure, percent(target))).toBe(more)
})

test('is grey without a target, and of nothing', () => {
  expect(ratingOf({ numerator: 5, denominator: 10 }, null)).toBe('grey')
  expect(ratingOf({ numerator: 0, denominator: 0 }, percent(50))).toBe('grey')
})

test('rates hours in hundredths, and a number of few', () => {
  const hours = { value: 40_000, isPercent: false, fewerIsBetter: false }
  expect(ratingOf({ numerator: 3_400_000, denominator: 100 }, hours)).toBe('A')
  expect(ratingOf({ numerator: 3_399_999, denominator: 100 }, hours)).toBe('R')
  expect(missingTo({ numerator: 3_999_950, denominator: 100 }, hours)).toBe(50)
  expect(ratingOf({ numerator: 3, denominator: 1 }, { ...hours, value: 3 })).toBe('G')
})

test('turns round where fewer is better', () => {
  const fewer = { value: 20, isPercent: true, fewerIsBetter: true }
  expect(ratingOf({ numerator: 20, denominator: 100 }, fewer)).toBe('G')
  expect(ratingOf({ numerator: 23, denominator: 100 }, fewer)).toBe('A')
  expect(ratingOf({ numerator: 24, denominator: 100 }, fewer)).toBe('R')
  expect(missingTo({ numerator: 24, denominator: 100 }, fewer)).toBe(4)
})

test('says how far a figure is on the way to its target', () => {
  expect(percentOfTarget({ numerator: 1934, denominator: 3416 }, percent(80))).toBeCloseTo(70.76, 2)
  expect(percentOfTarget({ numerator: 1, denominator: 2 }, percent(0))).toBeNull()
})
