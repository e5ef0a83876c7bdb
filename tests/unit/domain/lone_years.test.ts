import { expect, test } from 'vitest'
import { firstYearOfHistory } from '../../../src/domain/time/lone_years'

const first = (...rows: [year: number, rows: number][]) => firstYearOfHistory(new Map(rows))

test.each([
  ['no rows', [], null],
  [
    'years one after another',
    [
      [2019, 1],
      [2020, 900],
      [2023, 400],
    ],
    2019,
  ],
  [
    'one row thirty years before',
    [
      [1994, 1],
      [2023, 40],
      [2024, 60],
    ],
    2023,
  ],
  [
    'a few in two years before',
    [
      [1904, 1],
      [1994, 2],
      [2023, 400],
    ],
    2023,
  ],
  [
    'one in a hundred long before',
    [
      [2010, 10],
      [2023, 990],
    ],
    2023,
  ],
  [
    'many long before',
    [
      [2010, 100],
      [2023, 900],
    ],
    2010,
  ],
  [
    'too few rows to tell',
    [
      [2010, 1],
      [2023, 2],
    ],
    2010,
  ],
] as [string, [number, number][], number | null][])('a history of %s', (_, rows, year) => {
  expect(first(...rows)).toBe(year)
})
