import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnNames } from '../../../workers/warehouse/intake/column_names'

test('a column without a heading is named as a spreadsheet names it, and one of several by its number', () => {
  expect(columnNames(['URN', '', 'Notes', 'Notes', 'Notes'])).toEqual([
    'URN',
    'Column B',
    'Notes',
    'Notes (2)',
    'Notes (3)',
  ])
  expect(columnNames(Array.from({ length: 28 }, () => '')).slice(25)).toEqual([
    'Column Z',
    'Column AA',
    'Column AB',
  ])
})

test('no two columns have one name', () => {
  const heading = fc.constantFrom('', 'A', 'Column A', 'A (2)', 'Column B (2)')
  fc.assert(
    fc.property(fc.array(heading), (headings) => {
      expect(new Set(columnNames(headings)).size).toBe(headings.length)
    }),
  )
})
