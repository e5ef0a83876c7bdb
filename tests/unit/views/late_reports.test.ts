import { expect, test } from 'vitest'
import type { ReportingLag } from '../../../src/domain/files/data_quality'
import { isWholeYear, windowOfYear } from '../../../src/domain/time/academic_year'
import { targetInWindow } from '../../../src/domain/coverage/targets'
import { noTargetReason } from '../../../src/findings/coverage/coverage_sentences'
import {
  asAtRule,
  lateReportsClause,
  lateReportsFinding,
  lateReportsSentence,
} from '../../../src/findings/coverage/late_reports'

const lag = { as_at: '2026-03-03', complete_to: '2026-01-29', p90: 33, in_last_weeks: 412 } as ReportingLag

test('of a window that the last reports reach into, Coverage says what is still to come', () => {
  expect(lateReportsSentence(lag, windowOfYear(2025))).toBe(
    'Visits after 29 January 2026 are still being reported: nine in ten reports come within 33 days, and the log is as at 3 March 2026.',
  )
  expect(lateReportsSentence(lag, windowOfYear(2024))).toBe('')
  expect(lateReportsSentence(lag, windowOfYear(2026))).toBe('')
  expect(lateReportsSentence({ ...lag, as_at: null }, windowOfYear(2025))).toBe('')
  expect(lateReportsSentence({ ...lag, p90: 0 }, windowOfYear(2025))).toBe('')
  expect(lateReportsSentence({ ...lag, in_last_weeks: 0 }, windowOfYear(2025))).toBe('')
})

test('Quality calls weeks incomplete only where the log has visits in them', () => {
  const live = { ...lag, dated_later: 61 }
  const ended = { ...lag, in_last_weeks: 0 }
  expect(lateReportsFinding(live)).toBe(
    'The last 5 weeks are incomplete: one report in ten takes more than 33 days',
  )
  expect(lateReportsClause(live)).toBe(
    '; the log is as at 3 March 2026, so counts after 29 January 2026 will still grow',
  )
  expect(lateReportsFinding(ended)).toBe(
    'No week with visits is incomplete: the log has none in its last 5 weeks',
  )
  expect(lateReportsClause(ended)).toBe(
    '; the log is as at 3 March 2026, which has no visit after 29 January 2026, so few of its counts will still grow',
  )
  expect(lateReportsFinding({ ...live, p90: 4 })).toBe(
    'The last week is incomplete: one report in ten takes more than 4 days',
  )
  expect(lateReportsFinding({ ...live, p90: 0 })).toMatch(/^Nine in ten reports come the same day/)
  expect(lateReportsFinding({ ...live, p90: null })).toBe('How late reports come cannot be told')
  expect(lateReportsClause({ ...live, as_at: null })).toBe('')
  expect(asAtRule(live)).toBe(
    '“As at” is the last day up to which four weeks brought a tenth of the usual number of reports; 61 reports are dated later.',
  )
  expect(asAtRule({ ...live, dated_later: 1 })).toMatch(/; 1 report is dated later\.$/)
  expect(asAtRule({ ...live, as_at: null })).toBe('')
})

test('a yearly target is held against one whole academic year and nothing else', () => {
  const targets = [
    {
      metric: 'reach',
      phase: 'secondary',
      year: null,
      value: 80,
      source: 'SQW 2022',
      area: null,
      measure: '',
      unit: '',
    },
  ] as const
  const summer = { from: '2025-06-01', to: '2025-08-31' }
  const twoYears = { from: '2023-09-01', to: '2025-08-31' }
  expect([windowOfYear(2024), summer, twoYears].map(isWholeYear)).toEqual([true, false, false])
  const pctIn = (window: typeof summer) => targetInWindow(targets, 'reach', 'secondary', window)?.value
  expect([windowOfYear(2024), summer, twoYears].map(pctIn)).toEqual([80, undefined, undefined])
  const question = { phase: 'secondary', within: null, by: 'region', counted: 'all', window: summer } as const
  expect(noTargetReason(question, { targets })).toBe('Not rated: the target is of a whole academic year.')
  expect(noTargetReason(question, { targets: [] })).toBe('No target is loaded for this phase.')
})
