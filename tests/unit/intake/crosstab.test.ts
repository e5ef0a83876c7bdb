import { expect, test } from 'vitest'
import { jobCellsAt } from '../../../workers/warehouse/intake/kinds/jobs/crosstab'

const NUMBERED = [
  ['No.', 'Organisation', 'Town'],
  ...Array.from({ length: 9 }, (_, at) => [String(at + 1), `Firm ${at}`, 'Ely']),
]
const COUNTS = [
  ['Organisation', 'a', 'b', 'c', 'd', 'e'],
  ['Firm', '11', '21', '31', '41', '54'],
  ['Other firm', '12', '22', '32', '42', '53'],
]

test.each([
  ['numbers of rows', NUMBERED],
  ['counts that happen to be codes', COUNTS],
])('%s are not taken for groups of jobs', (_, rows) => {
  expect(rows.flatMap((_, row) => jobCellsAt(rows, row, ''))).toEqual([])
})
