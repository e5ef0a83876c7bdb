import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { changeReportText } from '../../../src/domain/report/explanations'
import { reportContent, type ReportSources } from '../../../src/findings/report/report_content'
import { reportPages } from '../../../src/findings/report/report_pages'
import { allReportsZip } from '../../../src/pages/report/all_reports'
import { reportCsv } from '../../../src/pages/report/report_csv'
import { reportHtml } from '../../../src/pages/report/report_html'
import { HIDDEN_COUNT } from '../../../src/domain/people/small_numbers'
import { csvRows } from '../../csv_rows'
import { reportOfTallies, targetOf } from './report_of'

const MADE = new Date('2025-07-04T09:00:00Z')

const sourcesOf = (more: Partial<ReportSources> = {}): ReportSources => ({
  answer: reportOfTallies({
    now: {
      London: { secondary: { schools: 100, reached: 50, youngPeople: 900 } },
      Kent: { secondary: { schools: 40, reached: 39, youngPeople: HIDDEN_COUNT } },
    },
  }),
  area: null,
  targets: [targetOf('reach', 80, 'secondary')],
  measures: [],
  dataset: { demo: true, files: [], historyTo: '2025-06-30' },
  everywhere: 'England',
  texts: [],
  ...more,
})

test('the CSV has each figure with the id and version of its definition, hidden ones as c', () => {
  const rows = csvRows(reportCsv([sourcesOf({ area: 'London' }), sourcesOf({ area: 'Kent' })]))
  const figure = (area: string, id: string) =>
    rows.find((row) => row['area'] === area && row['metric_id'] === id)
  expect(figure('London', 'reach.secondary')).toMatchObject({
    definition_version: '1',
    as_at: '2025-06-30',
    month: '2025-06',
    value: '50',
    denominator: '100',
    target: '80',
    rag: 'R',
    more_needed: '30',
  })
  expect(figure('Kent', 'young_people.all')).toMatchObject({ value: 'c', rag: 'grey' })
  expect(figure('Kent', 'reach.secondary')?.['definition']).toContain('at least one delivered activity')
})

test('a red figure leaves stamped unexplained until a person says why', () => {
  const london = sourcesOf({ area: 'London' })
  expect(reportHtml(reportContent(london), '')).toContain('>unexplained<')
  const texts = changeReportText([], { area: 'hub:London', month: '2025-06' }, 'reach.secondary', {
    barrier: 'Lesson cover <June>',
  })
  const html = reportHtml(reportContent({ ...london, texts }), '')
  expect(html).not.toContain('>unexplained<')
  expect(html).toContain('Lesson cover &lt;June&gt;')
})

test('every area leaves in one ZIP with an index and one CSV, unless it is cancelled', async () => {
  const progress: string[] = []
  const zip = await allReportsZip(sourcesOf(), MADE, ({ made, of }) => progress.push(`${made} of ${of}`) > 0)
  expect(progress).toEqual(['1 of 3', '2 of 3', '3 of 3'])
  const files = unzipSync(new Uint8Array(await zip!.arrayBuffer()))
  expect(Object.keys(files)).toEqual([
    '000-england.html',
    '001-london.html',
    '002-kent.html',
    'report.csv',
    'index.html',
  ])
  expect(csvRows(strFromU8(files['report.csv']!)).map((row) => row['area'])).toContain('Kent')
  expect(strFromU8(files['index.html']!)).toContain('R 50%')
  expect(strFromU8(files['index.html']!)).toMatch(/<tr class="total"><th scope="row"><a href="000-england/)
  expect(await allReportsZip(sourcesOf(), MADE, ({ made }) => made < 2)).toBeNull()
})

test('letters shrink until two sheets hold the report, and definitions fill the first where it has room', () => {
  const content = reportContent(sourcesOf())
  expect(reportPages(content)).toEqual({ onFirst: 1, definitionsOnFirst: true, scale: 1 })
  const [line] = content.rated
  const long = 'A barrier of many words that a person has to say about a figure. '.repeat(2)
  const wordy = { ...line!, words: { barrier: long, enabler: long, risk: long } }
  const full = reportPages({ ...content, rated: Array.from({ length: 16 }, () => wordy), others: [] })
  expect(full.scale).toBeLessThan(1)
  expect(full.onFirst).toBeLessThan(16)
})
