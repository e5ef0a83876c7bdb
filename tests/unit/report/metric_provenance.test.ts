import { expect, test } from 'vitest'
import { HIDDEN_COUNT } from '../../../src/domain/people/small_numbers'
import { reportRows } from '../../../src/domain/report/report_rows'
import { metricProvenance, proofResult } from '../../../src/findings/report/metric_provenance'
import { reportOfTallies } from './report_of'

const sources = {
  answer: reportOfTallies({ now: { London: { secondary: { schools: 1300, reached: 650, sessions: 900 } } } }),
  area: null,
  targets: [],
  measures: [],
  dataset: { demo: true, files: [], historyTo: '2025-06-30' },
  everywhere: 'England',
  texts: [],
}
const rowOf = (id: string) => reportRows(sources).find((row) => row.id === id)!

test('a figure says its numerator, denominator, window, day of reports, definition and source', () => {
  const [figure, window, definition, source] = metricProvenance(rowOf('reach.secondary'), sources)
  expect(figure).toBe('Secondary schools reached, England: 50% (650 of 1,300).')
  expect(window).toBe(
    'By day of the activity from 1 September 2024 to 30 June 2025, as reported by 30 June 2025.',
  )
  expect(definition).toMatch(/^Definition 1: Schools with at least one delivered activity/)
  expect(source).toMatch(/^Source: /)
})

test('what SQL gives is worded as the figure is, and few people stay hidden', () => {
  const proof = { version: 1, sql: 'SELECT 1', schools: [] }
  expect(proofResult(rowOf('reach.secondary'), { ...proof, numerator: 650, denominator: 1300 })).toBe(
    '650 of 1,300',
  )
  expect(proofResult(rowOf('sessions.all'), { ...proof, numerator: 900, denominator: null })).toBe('900')
  expect(
    proofResult(rowOf('young_people.all'), { ...proof, numerator: HIDDEN_COUNT, denominator: null }),
  ).toMatch(/^hidden/)
})
