import { describe, expect, test } from 'vitest'
import {
  dateOrderNotices,
  noticeWithoutStatus,
} from '../../../workers/warehouse/intake/kinds/engagements/log_notices'
import {
  noticesOfClockHours,
  noticesOfComma,
  noticesOfSharesOfDay,
} from '../../../workers/warehouse/intake/kinds/engagements/number_columns'
import { noticesOfParts } from '../../../workers/warehouse/intake/kinds/engagements/parts_of_fields'
import { plannedTable } from './planned_table'

const MONTH_FIRST = 'Dates are read month first (as 12/31/2024), which is how this file writes them.'
const DAY_FIRST = 'Dates could be day first or month first: they are read day first (as 31/12/2024).'

test.each([
  [0, 0, 0, null, []],
  [0, 0, 5, null, [DAY_FIRST]],
  [1, 0, 5, null, []],
  [0, 1, 0, null, [MONTH_FIRST]],
  [0, 2, 5, null, [MONTH_FIRST]],
  [
    1,
    2,
    1,
    null,
    [
      'Dates stand in both orders: 1 date can only be day first and 2 only month first. 1 date could be either, and its row is not read: load the file again and say which way round they stand.',
    ],
  ],
  [
    2,
    1,
    1200,
    null,
    [
      'Dates stand in both orders: 2 dates can only be day first and 1 only month first. 1,200 dates could be either, and their rows are not read: load the file again and say which way round they stand.',
    ],
  ],
  [1, 2, 5, 'day_first' as const, ['Dates in numbers are read day first, as you said.']],
  [0, 0, 0, 'month_first' as const, ['Dates in numbers are read month first, as you said.']],
])(
  'dates of which %i can only be day first, %i only month first and %i either, chosen %s',
  (day_first, month_first, either, chosen, notices) => {
    expect(dateOrderNotices({ day_first, month_first, either, day_numbers: 0 }, chosen)).toEqual(notices)
  },
)

test.each([
  [undefined, false, 'every row is taken as delivered.'],
  [undefined, true, 'rows that are not marked as cancelled are taken as delivered.'],
  ['delivered' as const, false, 'every row is taken as delivered, as you said.'],
  ['planned' as const, false, 'every row is taken as planned, as you said, so none counts as delivered.'],
  [
    'requested' as const,
    true,
    'rows that are not marked as cancelled are taken as requested, as you said: none counts as delivered or as booked. To match requests with volunteers, load the file as a Requests file.',
  ],
])('without a status, rows said to be %s, cancelled ones marked: %s', (rowsAre, marks, end) => {
  expect(noticeWithoutStatus(rowsAre, marks)).toBe(`The file has no status column: ${end}`)
})

test('how hours are read is told of the cells that it is true of', () => {
  expect([
    noticesOfClockHours(0),
    noticesOfSharesOfDay(0),
    noticesOfComma(0, undefined),
    noticesOfComma(0, 'decimals'),
  ]).toEqual([[], [], [], []])
  const clock = (cells: string) =>
    `${cells} read as decimals (1.3 hours), though every fraction of the column is .15, .30 or .45: if they are hours and minutes, write 1:30 and load the file again.`
  expect([...noticesOfClockHours(1), ...noticesOfClockHours(2)]).toEqual([
    clock('1 cell of hours such as “1.30” is'),
    clock('2 cells of hours such as “1.30” are'),
  ])
  expect([...noticesOfSharesOfDay(1), ...noticesOfSharesOfDay(2)]).toEqual([
    '1 cell of hours is read as shares of a day, as spreadsheets store a length of time (0.0625 is an hour and a half).',
    '2 cells of hours are read as shares of a day, as spreadsheets store a length of time (0.0625 is an hour and a half).',
  ])
  expect([
    ...noticesOfComma(1, 'decimals'),
    ...noticesOfComma(2, 'thousands'),
    ...noticesOfComma(2, undefined),
  ]).toEqual([
    '1 cell of hours such as “1,250” is read with a comma that marks decimals, as you said.',
    '2 cells of hours such as “1,250” are read with a comma that marks thousands, as you said.',
    '2 cells of hours such as “1,250” are read as thousands, though the comma could mark decimals: if it does, load the file again and say so.',
  ])
})

describe('columns that would come to young people or hours are named where no column gives them', () => {
  const GROUPS = [['Boys', 'boys'], [' Girls ']] as const
  const TIMES = [['Start time'], ['Finish']] as const
  const young = (headings: string, was = 'were') =>
    `No column gives the number of young people in all: ${headings} ${was} not read. Add a column “Young people” with their sum and load the file again.`
  const hours = (headings: string) =>
    `No column gives the hours: ${headings} were not read. Add a column “Hours” with the time between them and load the file again.`

  test.each([
    ['nothing like them', [['Date', 'date'], ['Boys’ school'], ['Restart'], ['Endings']], []],
    [
      'boys alone',
      [
        ['Boys', 'boys'],
        ['Date', 'date'],
      ],
      [young('“Boys”', 'was')],
    ],
    ['boys read and girls not', GROUPS, [young('“Boys”, “Girls”')]],
    ['both read', [['Boys', 'boys'], ['Girls', 'girls'], ['Year 7']], []],
    ['young people read', [...GROUPS, ['Young people', 'pupils']], []],
    [
      'more groups than four',
      [['Number of boys'], ['Year 7 pupils'], ['KS3'], ['Primary'], ['y9 reached'], ['Topic']],
      [young('“Number of boys”, “Year 7 pupils”, “KS3”, “Primary”')],
    ],
    ['a beginning without an end', [['From'], ['Boys', 'pupils']], []],
    ['an end without a beginning', [['To'], ['Boys', 'pupils']], []],
    ['times', [['Pupils', 'pupils'], ...TIMES], [hours('“Start time”, “Finish”')]],
    ['times and hours', [['Pupils', 'pupils'], ...TIMES, ['Hours', 'hours']], []],
    ['a beginning that is read', [['Start', 'date'], ['End'], ['Pupils', 'pupils']], []],
    ['groups and times', [...TIMES, ...GROUPS], [young('“Boys”, “Girls”'), hours('“Start time”, “Finish”')]],
  ] as const)('%s', (_, headings, notices) => {
    expect(noticesOfParts(plannedTable(headings))).toEqual(notices)
  })
})
