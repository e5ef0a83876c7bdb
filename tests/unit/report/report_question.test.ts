import { expect, test } from 'vitest'
import { hasReportOf, monthChoices } from '../../../src/findings/report/report_question'
import { reportOfTallies } from './report_of'

test('a report of an area of the same name in another grouping is not its own', () => {
  const answer = reportOfTallies({ now: { London: {} } })
  expect(hasReportOf(answer, { grouping: 'hub', area: 'London' })).toBe(true)
  expect(hasReportOf(answer, { grouping: 'region', area: 'London' })).toBe(false)
  expect(hasReportOf(answer, { grouping: 'hub', area: 'Kent' })).toBe(false)
  expect(hasReportOf(answer, null)).toBe(true)
})

test('the months of the log are offered, the newest first, and the one chosen', () => {
  const log = { historyFrom: '2024-11-05', historyTo: '2025-01-20' }
  const months = ['2025-01-01', '2024-12-01', '2024-11-01']
  expect(monthChoices(log, '2024-12-01')).toEqual(months)
  expect(monthChoices(log, '2025-02-01')).toEqual(['2025-02-01', ...months])
  expect(monthChoices({ historyFrom: null, historyTo: null }, '2025-02-01')).toEqual(['2025-02-01'])
})
