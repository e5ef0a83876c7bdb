import { expect, test } from 'vitest'
import { parseBandStarts } from '../../../src/domain/school/band_starts'

test.each([
  ['', []],
  ['10, 20, 30', [10, 20, 30]],
  ['0.5; 1 and 2.25', [0.5, 1, 2.25]],
  ['10% 20%', [10, 20]],
  ['-5, 5', [-5, 5]],
  ['20, 10', null],
  ['10, 10', null],
  ['1,000', null],
  ['ten', null],
])('“%s” is read as %j', (words, starts) => {
  expect(parseBandStarts(words)).toEqual(starts)
})
