import { expect, test } from 'vitest'
import { historyOfSchool, loadedHistory, WHOLE_HISTORY } from '../../../src/domain/engagement/loaded_history'
import { windowOfYear } from '../../../src/domain/time/academic_year'
import { statusLabel } from '../../../src/findings/engagement/status_sentences'

test('a history is short up to 24 months before the end of the window', () => {
  const isShort = (first: string | null, year: number) =>
    loadedHistory(first, first, windowOfYear(year)).isShort
  expect(isShort('2019-09-02', 2020)).toBe(true)
  expect(isShort('2019-08-31', 2020)).toBe(false)
  expect(isShort('2019-09-02', 2021)).toBe(false)
  expect(isShort(null, 2021)).toBe(false)
})

test('a log goes on where a visit was delivered after the last day of the window', () => {
  const until = (last: string | null) => loadedHistory('2010-01-01', last, windowOfYear(2020)).until
  expect(until('2021-09-01')).toBe('2021-08-31')
  expect(until('2021-08-31')).toBe(null)
  expect(until(null)).toBe(null)
  expect(historyOfSchool({ isShort: false, until: '2021-08-31' }, false)).toEqual(WHOLE_HISTORY)
})

test('of a short history it is not said that a school is never in the log; other labels stand', () => {
  const short = { isShort: true, until: null }
  expect(statusLabel('never', short)).toBe('None in loaded history')
  expect(statusLabel('never', WHOLE_HISTORY)).toBe('Never in the log')
  expect(statusLabel('lapsed', short)).toBe('Lapsed')
})
