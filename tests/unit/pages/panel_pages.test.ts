import { expect, test } from 'vitest'
import { SHEETS } from '../../../src/pages/layout/page'
import { pageSvg } from '../../../src/pages/layout/page_svg'
import { panelPages, type PanelContent } from '../../../src/pages/panel/panel_pages'

const SETTING = { sheet: SHEETS.wide, measure: (words: string, size: number) => words.length * size * 0.5 }
const MADE = new Date('2026-01-02T09:00:00Z')
const PANEL: PanelContent = {
  title: 'Half of settled requests went unfilled',
  finding: 'By region.',
  caption: 'Unfilled of settled. Source: Ours, 2024/25.',
  charts: [{ alt: 'A funnel', png: new Blob(), width: 800, height: 200 }],
  tables: [
    {
      name: 'Requests by region',
      rows: [
        ['Region', '', 'Requests'],
        ...Array.from({ length: 40 }, (_, at) => [`Region ${at}`, '', `${at}`]),
      ],
    },
  ],
}

test('a panel leaves with its title, its chart, every row under its headings, and its source and day on each page', () => {
  const pages = panelPages(PANEL, SETTING, MADE)
  expect(pages).toHaveLength(4)
  const drawn = pages.map((page) => pageSvg(page, ''))
  for (const page of drawn) {
    expect(page).toContain('Half of settled requests went unfilled')
    expect(page).toMatch(/Source: Ours, 2024\/25\. Made 2 January 2026/)
  }
  expect(drawn[0]).toContain('A funnel')
  for (const page of drawn.slice(1)) expect(page).toContain('>Requests<')
  for (const [, row] of PANEL.tables[0]!.rows.entries()) expect(drawn.join('')).toContain(`>${row[0]}<`)
  const tables = pages.flatMap(({ marks }) => marks.filter((mark) => mark.kind === 'table'))
  expect(tables.map(({ columns }) => columns.length)).toEqual([2, 2, 2])
  const chart = pages[0]!.marks.flatMap((mark) => (mark.kind === 'picture' ? [mark] : []))[0]!
  expect([chart.box.width, chart.box.height].map(Math.round)).toEqual([1776, 444])
})

test('nothing leaves without a source, and nothing blank', () => {
  expect(() => panelPages({ ...PANEL, caption: ' ' }, SETTING, MADE)).toThrow('no source')
  expect(() => panelPages({ ...PANEL, charts: [], tables: [] }, SETTING, MADE)).toThrow('nothing to draw')
})
