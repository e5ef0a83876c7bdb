import { expect, test } from 'vitest'
import { measurementOf, medianOf, repeat } from '../../bench/measure'
import { tableOf } from '../../bench/table'

test('the median is the middle value, or the mean of the middle two', () => {
  expect(medianOf([9, 1, 5])).toBe(5)
  expect(medianOf([9, 1, 5, 6])).toBe(5.5)
  expect(medianOf([])).toBeNaN()
})

test('numbers are put in order as numbers', () => {
  expect(medianOf([100, 9, 20])).toBe(20)
})

test('runs follow one another, and each gives a value', async () => {
  let run = 0
  expect(await repeat(3, () => Promise.resolve(++run))).toEqual([1, 2, 3])
})

test('the table shows each median beside its floor', () => {
  const floor = measurementOf('an empty frame', 'ms', [16, 15, 17])
  const table = tableOf([floor, measurementOf('phase to painted frame', 'ms', [40, 32, 1400], floor)])
  expect(table.split('\n')).toEqual([
    '                         median  lowest to highest  runs  floor                     ratio',
    'an empty frame          16.0 ms       15.0 to 17.0     3',
    'phase to painted frame  40.0 ms      32.0 to 1,400     3  16.0 ms (an empty frame)  2.50×',
  ])
})
