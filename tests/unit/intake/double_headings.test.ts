import { describe, expect, test } from 'vitest'
import { doubleHeadings, headingsByShape } from '../../../workers/warehouse/intake/double_headings'
import type { Headings } from '../../../workers/warehouse/intake/survey'

const rowsOf = (...rows: readonly string[][]): Headings[] =>
  rows.map((headings, at) => ({ headings, bodyAt: at + 1, row: at + 1 }))

const GROUPED = rowsOf(
  ['School', 'URN', 'Autumn', '', 'Spring', ''],
  ['', '', 'Visits', 'Pupils', 'Visits', 'Pupils'],
  ['Alder', '100001', '2', '40', '1', '20'],
)

describe('headings in two rows', () => {
  test('are joined, one that spans columns over each beneath it', () => {
    expect(headingsByShape(GROUPED)).toEqual({
      headings: ['School', 'URN', 'Autumn · Visits', 'Autumn · Pupils', 'Spring · Visits', 'Spring · Pupils'],
      bodyAt: 2,
      row: 2,
    })
  })

  test('are the same where a workbook repeats what it merged', () => {
    const merged = rowsOf(
      ['School', 'URN', 'Autumn', 'Autumn', 'Spring', 'Spring'],
      ['School', 'URN', 'Visits', 'Pupils', 'Visits', 'Pupils'],
      ['Alder', '100001', '2', '40', '1', '20'],
    )
    expect(headingsByShape(merged)?.headings).toEqual(headingsByShape(GROUPED)?.headings)
  })

  test('are not made of headings and a row of values', () => {
    const plain = rowsOf(['School', '', 'Date'], ['Alder', 'x', '03/04/2024'])
    expect(headingsByShape(plain)?.row).toBe(1)
    expect(doubleHeadings(plain)).toEqual([])
  })
})

test('headings not known are the first row that fills at least half as many cells as the fullest', () => {
  const titled = rowsOf(['Our visits'], ['When', 'Where', '', 'How long'], ['1 May', 'Alder', 'x', '2'])
  expect(headingsByShape(titled)?.row).toBe(2)
  expect(headingsByShape([])).toBeUndefined()
})
