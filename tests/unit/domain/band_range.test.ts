import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bandsIn, rangeOf, withEnd } from '../../../src/domain/numbers/band_range'

const BANDS = ['short', 'session', 'half', 'day']

test('a range is from the first band chosen to the last, and the whole where none is', () => {
  expect(rangeOf(BANDS, [])).toEqual({ from: 0, to: 3 })
  expect(rangeOf(BANDS, ['half'])).toEqual({ from: 2, to: 2 })
  expect(rangeOf(BANDS, ['session', 'day'])).toEqual({ from: 1, to: 3 })
  expect(rangeOf(BANDS, ['unknown'])).toEqual({ from: 0, to: 3 })
})

test('the whole range chooses none, so that what is not known stays in', () => {
  expect(bandsIn(BANDS, { from: 0, to: 3 })).toEqual([])
  expect(bandsIn(BANDS, { from: 1, to: 2 })).toEqual(['session', 'half'])
})

test('an end that passes the other takes it along', () => {
  expect(withEnd({ from: 0, to: 1 }, 'from', 3)).toEqual({ from: 3, to: 3 })
  expect(withEnd({ from: 2, to: 3 }, 'to', 0)).toEqual({ from: 0, to: 0 })
})

test('any range that is chosen is the range that is read back', () => {
  const at = fc.integer({ min: 0, max: BANDS.length - 1 })
  fc.assert(
    fc.property(at, at, (a, b) => {
      const range = { from: Math.min(a, b), to: Math.max(a, b) }
      expect(rangeOf(BANDS, bandsIn(BANDS, range))).toEqual(range)
    }),
  )
})
