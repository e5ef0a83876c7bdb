import { expect, test } from 'vitest'
import { changeInPoints, covers, lastYearGap, windowOfLastYear } from '../../../src/domain/coverage/last_year'
import { windowOfYear } from '../../../src/domain/time/academic_year'
import {
  formatPoints,
  lastYearGapSentence,
  lastYearSentence,
} from '../../../src/findings/coverage/last_year_sentences'

const log = { historyFrom: '2019-09-20', historyTo: '2026-01-12' }
const autumn = { from: '2024-09-01', to: '2025-01-31' }

test('the year before is the same months, of a window of at most a year', () => {
  expect(windowOfLastYear(windowOfYear(2024))).toEqual(windowOfYear(2023))
  expect(windowOfLastYear({ from: '2024-02-01', to: '2024-02-29' })).toEqual({
    from: '2023-02-01',
    to: '2023-02-28',
  })
  expect(windowOfLastYear({ from: '2023-09-01', to: '2024-09-30' })).toBeNull()
})

test('a change is given only where the log covers both windows, and else the reason', () => {
  expect(lastYearGap(windowOfYear(2024), log)).toBeNull()
  expect(lastYearGap(windowOfYear(2019), log)).toBe('log_begins')
  expect(lastYearGap(windowOfYear(2020), log)).toBeNull()
  expect(lastYearGap(windowOfYear(2020), { ...log, historyFrom: '2019-11-02' })).toBe('log_begins')
  expect(lastYearGap(windowOfYear(2025), log)).toBe('log_ends')
  expect(lastYearGap(windowOfYear(2027), log)).toBe('log_ends')
  expect(lastYearGap(autumn, log)).toBeNull()
  expect(lastYearGap({ from: '2025-09-01', to: '2026-01-31' }, log)).toBeNull()
  expect(lastYearGap({ from: '2023-09-01', to: '2025-08-31' }, log)).toBe('over_a_year')
  expect(lastYearGap(autumn, { historyFrom: null, historyTo: null })).toBe('no_log')
  expect(covers(autumn, { historyFrom: null, historyTo: null })).toBe(false)
})

test('the year before is said with both counts and the change in points, or why there is none', () => {
  const answer = (reached: number, before: number) => ({
    reach: { schools: 3416, reached },
    question: {
      phase: 'secondary' as const,
      window: windowOfYear(2024),
      within: null,
      by: 'region',
      counted: 'all' as const,
    },
    lastYear: {
      window: windowOfYear(2023),
      reach: { schools: 3416, reached: before },
      areaReached: new Uint32Array(0),
      gap: null,
    },
  })
  const sentence = (reached: number, before: number) => lastYearSentence(answer(reached, before), log)
  expect(sentence(1984, 1902)).toBe('Year before, 2023/24: 1,902 of 3,416 (55.7%), +2.4 points since.')
  expect(sentence(1868, 1902)).toContain('−1.0 points since')
  expect(sentence(1902, 1902)).toContain('no change since')
  expect(
    lastYearSentence({ ...answer(3, 2), lastYear: { ...answer(3, 2).lastYear, gap: 'log_ends' } }, log),
  ).toBe(
    'Year before, 2023/24: 2 of 3,416 (0.1%). No change is given: the log ends on 12 January 2026, so 2024/25 is not whole.',
  )
  expect(
    lastYearGapSentence({ window: windowOfYear(2018), gap: 'log_begins' }, log, windowOfYear(2019)),
  ).toBe('No year before: the log begins on 20 September 2019, so 2018/19 is not whole.')
  expect(lastYearGapSentence({ window: null, gap: 'over_a_year' }, log, autumn)).toBe(
    'No year before: the window is longer than a year.',
  )
  expect(changeInPoints({ schools: 0, reached: 0 }, { schools: 0, reached: 0 })).toBeNull()
  expect([-0.04, 2.44, -1].map(formatPoints)).toEqual(['0.0', '+2.4', '−1.0'])
})
