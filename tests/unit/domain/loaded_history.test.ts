import { expect, test } from 'vitest'
import { isShortHistory } from '../../../src/domain/engagement/loaded_history'
import { statusLabel } from '../../../src/findings/engagement/status_sentences'
import { windowOfYear } from '../../../src/domain/time/academic_year'

test('a history is short up to 24 months before the end of the window', () => {
  expect(isShortHistory('2019-09-02', windowOfYear(2020))).toBe(true)
  expect(isShortHistory('2019-08-31', windowOfYear(2020))).toBe(false)
  expect(isShortHistory('2019-09-02', windowOfYear(2021))).toBe(false)
  expect(isShortHistory(null, windowOfYear(2021))).toBe(false)
})

test('of a short history it is not said that a school was never reached; other labels stand', () => {
  expect(statusLabel('never', true)).toBe('None in loaded history')
  expect(statusLabel('never', false)).toBe('Never reached')
  expect(statusLabel('lapsed', true)).toBe('Lapsed')
})
