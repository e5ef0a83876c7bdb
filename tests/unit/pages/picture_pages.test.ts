import { expect, test } from 'vitest'
import { SHEETS, type Mark, type Page } from '../../../src/pages/layout/page'
import { stackedPage } from '../../../src/pages/layout/stacked_page'
import { calendarPages } from '../../../src/pages/calendar/calendar_page'
import { answer, entry } from '../findings/calendar_of'
import { textOfMark } from './text_of_mark'

const box = { left: 10, top: 20, width: 30, height: 40 }
const patch: Mark = { kind: 'patch', name: 'Patch', box, colour: '#000000', radius: 0 }
const pageOf = (source: string, marks: readonly Mark[]): Page => ({
  size: { width: 100, height: 80 },
  ground: '#FFFFFF',
  title: 'Title',
  description: source,
  source,
  notes: '',
  marks,
})

test('pages stand one below another in one picture, with every source once', () => {
  const group: Mark = { kind: 'group', name: 'Group', alt: '', box, marks: [patch] }
  const table: Mark = {
    kind: 'table',
    name: 'Table',
    alt: '',
    left: 0,
    top: 5,
    rowHeight: 10,
    columns: [],
    rows: [],
    line: '#000000',
  }
  const stacked = stackedPage([pageOf('A.', [patch]), pageOf('B.', [group, table]), pageOf('A.', [])])
  expect(stacked.size).toEqual({ width: 100, height: 240 })
  expect(stacked.source).toBe('A. B.')
  expect(stacked.marks).toEqual([
    patch,
    { ...group, box: { ...box, top: 100 }, marks: [{ ...patch, box: { ...box, top: 100 } }] },
    { ...table, top: 85 },
  ])
  expect(() => stackedPage([])).toThrow('there is nothing to draw')
})

test('a calendar as a picture has what is to settle, or its events, and says how many are left', () => {
  const ofEvents = answer({
    entries: Array.from({ length: 40 }, (_, at) =>
      entry({ title: `Event ${at}`, school: -1, place: 'Town hall' }),
    ),
    problems: [],
  })
  const setting = { sheet: SHEETS.wide, measure: (words: string, size: number) => words.length * size * 0.5 }
  const schools = { names: [], ids: [], postcodes: [] }
  const pages = calendarPages(ofEvents, schools, 'Source: a.ics', new Date('2025-06-01'), setting)
  expect(pages).toHaveLength(3)
  expect(textOfMark(pages[0]!, 'Source and how to read this')).toMatch(
    /^16 more stand in the table.*Source: a\.ics/,
  )
  expect(pages[2]?.description).toContain('Event 23')
  expect(pages[2]?.description).not.toContain('Event 24')
})
