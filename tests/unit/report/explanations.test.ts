import { expect, test } from 'vitest'
import { changeReportText, textOf, unexplainedRows } from '../../../src/domain/report/explanations'
import { reportRows } from '../../../src/domain/report/report_rows'
import { reportOfTallies, targetOf } from './report_of'

const JUNE = { area: 'hub:London', month: '2025-06' }

const rows = reportRows({
  answer: reportOfTallies({
    now: { London: { secondary: { schools: 100, reached: 50 }, primary: { schools: 100, reached: 99 } } },
  }),
  area: 'London',
  targets: [targetOf('reach', 80, 'secondary'), targetOf('reach', 95, 'primary')],
  measures: [],
})

test('a red figure without a person’s words is unexplained, a green one is not', () => {
  expect(unexplainedRows(rows, [], JUNE).map(({ id }) => id)).toEqual(['reach.secondary'])
  const texts = changeReportText([], JUNE, 'reach.secondary', { risk: 'Two hubs have no staff' })
  expect(unexplainedRows(rows, texts, JUNE)).toEqual([])
  expect(unexplainedRows(rows, texts, { ...JUNE, month: '2025-07' })).toHaveLength(1)
  expect(unexplainedRows(rows, texts, { ...JUNE, area: '' })).toHaveLength(1)
})

test('words of spaces explain nothing, and a text of which nothing is left goes', () => {
  const texts = changeReportText([], JUNE, 'reach.secondary', { barrier: 'Lesson cover', enabler: ' ' })
  expect(textOf(texts, JUNE, 'reach.secondary')).toMatchObject({
    barrier: 'Lesson cover',
    enabler: ' ',
    risk: '',
  })
  expect(changeReportText(texts, JUNE, 'reach.secondary', { barrier: ' ' })).toEqual([])
})
