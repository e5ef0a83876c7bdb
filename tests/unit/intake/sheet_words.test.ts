import { expect, test } from 'vitest'
import { sheetWords, yearOf } from '../../../workers/warehouse/intake/kinds/jobs/sheet_words'

const NOTHING = { title: '', publisher: '', period: '', area: '' }

test.each([
  ['nothing', [['', '']], {}],
  [
    'a row of cells is no title',
    [['Place', '', 'Jobs'], ['', ''], ['Survey of jobs']],
    { title: 'Survey of jobs' },
  ],
  [
    'a label without words beside it',
    [
      ['Source', ''],
      ['Date', ''],
    ],
    { title: 'Source' },
  ],
  [
    'labels beside their words, and what else is in the row',
    [
      ['Source', '', 'The Office', 'of'],
      ['Date', 'Jan 2021-Dec 2022', '1999'],
      ['Area', 'lad2021: Ely'],
    ],
    { publisher: 'The Office', period: 'Jan 2021-Dec 2022', area: 'Ely' },
  ],
  [
    'labels in one cell',
    [['Workforce jobs'], ['Source:  The Office'], ['Reference period: June 2020'], ['region:Wales']],
    { title: 'Workforce jobs', publisher: 'The Office', period: 'June 2020', area: 'Wales' },
  ],
  [
    'labels that only contain one',
    [
      ['Data source', 'a'],
      ['Sources', 'b'],
      ['Up to date', '2020'],
      ['Years', '2020'],
      ['Large area', 'c'],
      ['Areas', 'd'],
      ['The source: e'],
      ['x'],
    ],
    { title: 'The source: e' },
  ],
  [
    'a copyright is the publisher, unless a source is named',
    [['Jobs 1994'], ['ONS Crown Copyright Reserved']],
    { title: 'Jobs 1994', publisher: 'ONS Crown Copyright Reserved', period: 'Jobs 1994' },
  ],
  [
    'a source before a copyright',
    [['From Nomis'], ['Source: The Office']],
    { title: 'From Nomis', publisher: 'The Office' },
  ],
  [
    'a period without a year, and a title with one',
    [['Jobs in 2023'], ['Period', 'last summer'], ['Country: a: b']],
    { title: 'Jobs in 2023', period: 'Jobs in 2023', area: 'b' },
  ],
])('%s', (_, rows, words) => {
  expect(sheetWords(rows)).toEqual({ ...NOTHING, ...words })
})

test.each([
  ['Jan 2021-Dec 2022', '2022'],
  ['1994', '1994'],
  ['June 12021', ''],
  ['2 1 2', ''],
])('the year of “%s” is “%s”', (period, year) => expect(yearOf(period)).toBe(year))
