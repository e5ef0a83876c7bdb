import { expect, test } from 'vitest'
import { loneYears, yearsOfHistory } from '../../../src/domain/time/lone_years'

const first = (...rows: [year: number, rows: number][]) => yearsOfHistory(new Map(rows))?.from ?? null

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

const MAIN: [number, number][] = [
  [2022, 40],
  [2023, 60],
]

test('a history ends before few rows that lie far after the rest', () => {
  expect(yearsOfHistory(new Map([...MAIN, [2098, 2]]))).toEqual({ from: 2022, to: 2023 })
  expect(yearsOfHistory(new Map([...MAIN, [2027, 2]]))).toEqual({ from: 2022, to: 2027 })
  expect(yearsOfHistory(new Map([[1994, 1], ...MAIN, [2098, 2]]))).toEqual({ from: 2022, to: 2023 })
})

test('the years on both sides of it are lone, and no other', () => {
  expect(loneYears(new Map([[2098, 2], ...MAIN, [1994, 1]]))).toEqual([1994, 2098])
  expect(loneYears(new Map(MAIN))).toEqual([])
  expect(loneYears(new Map())).toEqual([])
})
