import { afterAll, beforeAll, expect, test } from 'vitest'
import { REPORT_METRICS } from '../../../src/domain/report/metrics'
import { reportContent, type ReportSources } from '../../../src/findings/report/report_content'
import { reportCsv } from '../../../src/pages/report/report_csv'
import { reportHtml } from '../../../src/pages/report/report_html'
import { reportSlides } from '../../../src/pages/report/report_slides'
import { SHEETS } from '../../../src/pages/layout/page'
import { csvRows } from '../../csv_rows'
import { reportOfTallies, targetOf, type AreaTallies } from './report_of'

/** Reach of schools is counted in another way since May 2025; sessions are not. */
const VERSIONS = [
  { version: 1, from: '' },
  { version: 2, from: '2025-05-01' },
]
const { versions } = REPORT_METRICS.reach
beforeAll(() => void Object.assign(REPORT_METRICS.reach, { versions: VERSIONS }))
afterAll(() => void Object.assign(REPORT_METRICS.reach, { versions }))

const reached = (schools: number): AreaTallies => ({
  London: { secondary: { schools: 100, reached: schools, sessions: schools } },
})
const sourcesIn = (month: string, targets: ReportSources['targets'] = []): ReportSources => ({
  answer: reportOfTallies({
    month,
    now: reached(50),
    yearBefore: reached(40),
    lastFirst: reached(44),
    lastRevised: reached(45),
  }),
  area: null,
  targets,
  measures: [],
  dataset: { demo: true, files: [], historyTo: '2025-06-30' },
  everywhere: 'England',
  texts: [],
})
const lineIn = (sources: ReportSources, id: string) => {
  const { rated, others } = reportContent(sources)
  return [...rated, ...others].find((line) => line.id === id)!
}

test('a changed definition breaks the series visibly, with no change over the break', () => {
  const june = sourcesIn('2025-06-01')
  expect(lineIn(june, 'reach.secondary')).toMatchObject({
    version: 2,
    broken: 'Series broken: definition 2 since May 2025.',
    change:
      'Counted in another way since May 2025: no change on a year before is given. 5 more since May 2025. May 2025 revised from 44 (44%) to 45 (45%).',
  })
  // The month in which it began says nothing of what moved either.
  const { change } = lineIn(sourcesIn('2025-05-01'), 'reach.secondary')
  expect(change).not.toContain('more since')
  expect(lineIn(sourcesIn('2025-04-01'), 'reach.secondary')).toMatchObject({ version: 1, broken: '' })
  expect(lineIn(june, 'sessions.all')).toMatchObject({ version: 1, broken: '' })
  expect(lineIn(june, 'sessions.all').change).toContain('10 more than a year before (40).')
})

test('the break stands in the CSV, the page and the slides of a report', () => {
  for (const targets of [[], [targetOf('reach', 80, 'secondary')]]) {
    const june = sourcesIn('2025-06-01', targets)
    const row = csvRows(reportCsv([june])).find(({ metric_id }) => metric_id === 'reach.secondary')
    expect(row).toMatchObject({ definition_version: '2', year_before_value: '' })
    expect(row?.['explanation']).toContain('Counted in another way since May 2025')
    const content = reportContent(june)
    expect(reportHtml(content, '')).toContain(
      '<span class="broken">Series broken: definition 2 since May 2025.</span>',
    )
    const setting = {
      sheet: SHEETS.wide,
      measure: (words: string, size: number) => words.length * size * 0.5,
    }
    expect(
      reportSlides(content, setting, new Date('2025-07-04'))
        .map((page) => page.description)
        .join(' '),
    ).toContain('Series broken: definition 2 since May 2025.')
  }
})
