import { expect, test } from 'vitest'
import type { CountedPeople, LeftTable } from '../../../src/domain/people/left_table'
import { CELL_STATE } from '../../../src/domain/people/revealed_numbers'
import { peopleLedger } from '../../../workers/warehouse/arrays/people_ledger'
import { peopleOfLog, type PeopleRows } from '../../../workers/warehouse/arrays/people_rows'
import { madeColumns } from './made_columns'
import { leftTable } from './left_table'

const open = madeColumns(
  [{ areas: { hub: 'North' } }, { phase: 'PRI', areas: { hub: 'South' } }, { phase: 'P16' }],
  [
    { school: 0, day: '2023-10-02', pupils: [10, 15, 20] },
    { school: 0, day: '2023-10-03', pupils: 4 },
    { school: 0, day: '2024-05-01', pupils: 6 },
    { school: 1, day: '2023-10-04', pupils: 30, volunteers: 2 },
    { school: 1, day: '2023-10-05', volunteers: 2 },
    { school: 1, day: '2022-10-05', pupils: 9 },
    { school: 2, day: '2024-05-02', pupils: 8 },
    { school: 2, day: '2023-10-06' },
    { school: 2, day: '2022-10-06', pupils: [0, 5, 10] },
  ],
)

const YEAR = leftTable()
const AUTUMN = leftTable({ window: { from: '2023-09-01', to: '2023-12-31' } })

const ledger = (
  parts: readonly (readonly LeftTable[])[],
  first = 0,
  counted: readonly CountedPeople[] = ['youngPeople'],
  rows: PeopleRows = peopleOfLog(open),
) => peopleLedger(open, rows, counted, parts, first)

/** Pairs of cells of an inner and an outer table that count the same schools. */
const nestedIn = (...args: Parameters<typeof ledger>): readonly string[] =>
  ledger(...args).nested.map(
    ({ inner, outer }) => `${inner.table}:${inner.cell} in ${outer.table}:${outer.cell}`,
  )

test('people are grouped by the cells of every table that count them', () => {
  const { of, first, groups, tables, inOrder } = ledger([[YEAR], [AUTUMN]], 1)
  expect(of).toEqual([
    { part: 0, people: 'youngPeople', count: 0 },
    { part: 1, people: 'youngPeople', count: 0 },
  ])
  // In autumn 19 in the north and 30 in the south; in the year 6 more in the north, 8 at the college of no hub.
  expect([first, groups, inOrder]).toEqual([1, [19, 6, 30, 8], []])
  expect(tables.map(({ sizes, cellOf }) => [sizes, [...cellOf]])).toEqual([
    [
      [3, 5],
      [1, 1, 6, 14],
    ],
    [
      [3, 5],
      [1, -1, 6, -1],
    ],
  ])
})

test('both ends of bands are groups of their own, in order', () => {
  const counted = ['youngPeopleLow', 'youngPeople', 'youngPeopleHigh'] as const
  const { of, groups, tables, inOrder, nested } = ledger([[AUTUMN]], 0, counted)
  expect(of.map(({ people }) => people)).toEqual(counted)
  expect(groups).toEqual([14, 30, 19, 30, 24, 30])
  expect(tables.map(({ cellOf }) => [...cellOf])).toEqual([
    [1, 6, -1, -1, -1, -1],
    [-1, -1, 1, 6, -1, -1],
    [-1, -1, -1, -1, 1, 6],
  ])
  expect([inOrder, nested]).toEqual([
    [
      [0, 2],
      [1, 3],
      [2, 4],
      [3, 5],
    ],
    [],
  ])
  const before = leftTable({ window: { from: '2022-09-01', to: '2022-12-31' } })
  expect(ledger([[before]], 0, counted).groups).toEqual([9, 0, 9, 5, 9, 10])
  expect(
    ledger([[leftTable({ only: { part: 'contacts' } })]], 0, counted).of.map(({ people }) => people),
  ).toEqual(['youngPeople'])
})

test('where all tables have left, none is to leave', () => {
  expect([ledger([[YEAR], []], 2).first, ledger([[YEAR], [AUTUMN]], 0).first]).toEqual([1, 0])
})

test('cells of a table within another stand for the same schools by area and phase, and in all', () => {
  const all = Array.from({ length: 24 }, (_, cell) => `1:${cell} in 0:${cell}`)
  expect(nestedIn([[YEAR], [AUTUMN]], 1)).toEqual(all)
  expect(nestedIn([[YEAR], [AUTUMN]], 2)).toEqual([])
  expect(nestedIn([[YEAR], [AUTUMN], [leftTable({ people: 'volunteers' })]], 2)).toEqual([])
  // Of an area and of all schools, the totals alone.
  const ofAll = leftTable({ ...AUTUMN, grouping: null })
  expect(nestedIn([[YEAR], [ofAll]], 0)).toEqual(
    [0, 1, 2, 3, 4, 5].map((column) => `1:${6 + column} in 0:${18 + column}`),
  )
  expect(nestedIn([[ofAll], [YEAR]], 0)).toEqual(
    [0, 1, 2, 3, 4, 5].map((column) => `0:${6 + column} in 1:${18 + column}`),
  )
})

const eachOf = (kind: NonNullable<LeftTable['each']>['kind'], keys: readonly string[]): LeftTable =>
  leftTable({ grouping: null, each: { kind, keys, names: keys } })

test('settings of two tables are the same by their key, schools and employers are told apart as groups', () => {
  const nestedOf = (kind: NonNullable<LeftTable['each']>['kind']) => {
    const [outer, inner] = [eachOf(kind, ['a', 'b', 'c']), eachOf(kind, ['d', 'c'])]
    return nestedIn([[outer], [{ ...inner, window: AUTUMN.window }]], 0)
  }
  const totals = [0, 1, 2, 3, 4, 5].map((column) => `1:${18 + column} in 0:${24 + column}`)
  const ofC = [0, 1, 2, 3, 4, 5].map((column) => `1:${6 + column} in 0:${12 + column}`)
  for (const kind of ['school', 'employer'] as const) expect(nestedOf(kind)).toEqual(totals)
  for (const kind of ['setting', 'discipline', 'month'] as const)
    expect(nestedOf(kind)).toEqual([...ofC, ...totals])
  const mixed = [[eachOf('setting', ['a'])], [{ ...AUTUMN, grouping: null }]]
  expect(nestedIn(mixed, 0)).toEqual(
    [0, 1, 2, 3, 4, 5].map((column) => `1:${6 + column} in 0:${12 + column}`),
  )
  const [setting, month] = [eachOf('setting', ['a']), eachOf('month', ['a'])]
  expect(nestedIn([[setting], [{ ...month, window: AUTUMN.window }]], 0)).toEqual(
    [0, 1, 2, 3, 4, 5].map((column) => `1:${12 + column} in 0:${12 + column}`),
  )
})

test('a cell that is displayed in one part of a table is displayed, else hidden where one hides it', () => {
  const { displayed, hidden, absent } = CELL_STATE
  const [north, secondary] = [
    leftTable({ rows: [0], columns: [1, 5], hiddenCells: [1, 5] }),
    leftTable({ columns: [1] }),
  ]
  const statesOf = (...parts: readonly LeftTable[]) => [...ledger([parts]).tables[0]!.states]
  const row = (...ofSecondaryAndAll: readonly [number, number]): readonly number[] => [
    ...[absent, ofSecondaryAndAll[0], absent, absent, absent, ofSecondaryAndAll[1]],
  ]
  const none = row(absent, absent)
  expect(statesOf(north)).toEqual([...row(hidden, hidden), ...none, ...none, ...none])
  expect(statesOf(north, secondary)).toEqual([
    ...row(displayed, hidden),
    ...[1, 2, 3].flatMap(() => row(displayed, absent)),
  ])
  expect(statesOf(YEAR)).toEqual(new Array(24).fill(displayed))
})
