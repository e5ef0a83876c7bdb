import { expect, test } from 'vitest'
import { firstRowsSentences } from '../../../src/findings/files/first_rows'

const PUPILS = {
  field: 'pupils',
  column: 'Young people',
  filled: 24,
  unread: 2,
  examples: [{ written: '2 classes', row: 5 }],
}
const DATE = { field: 'date', column: 'Date', filled: 23, unread: 1, examples: [{ written: 'soon', row: 3 }] }

test('before a file is loaded its rows that cannot be used and its cells that are not understood are named', () => {
  expect(
    firstRowsSentences('engagements', {
      rows: 24,
      kept: 22,
      problems: [
        { reason: 'unreadable_date', rows: 1, examples: [{ row: 3, column: 'Date', value: 'soon' }] },
        { reason: 'no_date', rows: 1, examples: [{ row: 4, column: 'Date', value: '' }] },
      ],
      fields: [DATE, PUPILS],
    }),
  ).toEqual([
    'Of its first 24 rows, 2 cannot be used: the date cannot be read as a day from 1990 to 2100 (1); no day given (1).',
    'Number of young people: 2 of 24 filled cells not understood: “2 classes” in row 5. Without a change they count as unknown.',
  ])
})

test('nothing is said of a file whose every cell is understood', () => {
  const fields = [{ ...PUPILS, unread: 0, examples: [] }]
  expect(firstRowsSentences('engagements', { rows: 24, kept: 24, problems: [], fields })).toEqual([])
})
