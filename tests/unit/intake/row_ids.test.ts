import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  repeatedIds,
  RowIds,
  type RepeatedId,
} from '../../../workers/warehouse/intake/kinds/engagements/row_ids'
import { matchKey } from '../../../workers/warehouse/intake/match_key'
import { cursorAt, readRecord } from '../../../workers/warehouse/intake/records'

type Row = readonly [id: string, urn: string, name: string, date: number]

const encoder = new TextEncoder()

/** The ids that rows of a file with the columns id, URN and name have; each date is given by its number. */
function repeatedIn(rows: readonly Row[], parts: readonly (string | null)[] = []): readonly RepeatedId[] {
  const ids = new RowIds({ id: 0, occasion: [1, 2] })
  const text = encoder.encode(rows.map(([id, urn, name]) => `${id},${urn},${name}\n`).join(''))
  const cursor = cursorAt(0)
  for (const [, , , date] of rows) {
    readRecord(text, cursor, ','.charCodeAt(0))
    ids.see(text, cursor, date)
  }
  return repeatedIds(ids.seen(), () => parts)
}

test('an id of several rows is found with its spaces, marks and quotation marks aside', () => {
  const rows: Row[] = [
    ['A1', '1', 'x', 0],
    ['A2', '1', 'x', 0],
    [' A1 ', '1', 'x', 0],
    ['"A2"', '1', 'x', 0],
    ['B\u00fc', '1', 'x', 0],
    ['Bu\u0308', '1', 'x', 0],
    ['', '1', 'x', 0],
    [' ', '1', 'x', 0],
    ['C3', '1', 'x', 0],
  ]
  expect(repeatedIn(rows)).toEqual([
    { id: 'A1', shared: false },
    { id: 'A2', shared: false },
    { id: 'B\u00fc', shared: false },
  ])
})

test('tabs and line ends around an id are no part of it, and those inside it are', () => {
  const rows = ['A 1', '"\tA 1"', '"A 1\n"', '"A 1\r"', '"\r\n\tA 1 \t"', 'A1', 'A']
  expect(repeatedIn(rows.map((id) => [id, '1', 'x', 0]))).toEqual([{ id: 'A 1', shared: false }])
  expect(repeatedIn(['"\n\tB\t\t2 \r\n"', '"B\t\t2"'].map((id) => [id, '1', 'x', 0]))).toEqual([
    { id: 'B\t\t2', shared: false },
  ])
})

test('an id is quoted as its second row writes it', () => {
  const rows = ['"b\u00fc"', 'b\u00fc', '"b\u00fc"'].map((id): Row => [id, '1', 'x', 0])
  expect(repeatedIn(rows)).toEqual([{ id: 'b\u00fc', shared: false }])
})

test('every letter and digit of a name makes an occasion, in capitals or not, and no mark does', () => {
  const sharedOf = (one: string, other: string) =>
    repeatedIn([
      ['A', '1', one, 0],
      ['A', '1', other, 0],
    ])[0]?.shared
  for (const letter of 'azmAZM09') expect([letter, sharedOf('x', `x${letter}`)]).toEqual([letter, true])
  for (const mark of '@[`{/:') expect([mark, sharedOf('x', `x${mark}`)]).toEqual([mark, false])
  expect(sharedOf('azm', 'AZM')).toBe(false)
  expect(sharedOf('z', '{')).toBe(true)
})

test('a row that ends before its id has none, and one that ends before its school has an empty one', () => {
  const ids = new RowIds({ id: 1, occasion: [2] })
  const text = encoder.encode('a\na\na,B,\na,B\n')
  const cursor = cursorAt(0)
  for (let row = 0; row < 4; row += 1) {
    readRecord(text, cursor, ','.charCodeAt(0))
    ids.see(text, cursor, 0)
  }
  expect(repeatedIds(ids.seen(), () => [])).toEqual([{ id: 'B', shared: false }])
})

test('ids of thousands of rows are told apart, and one comes again after all of them', () => {
  const rows = Array.from({ length: 6000 }, (_, at): Row => [`A${at}`, String(at), 'x', 0])
  expect(repeatedIn([...rows, ['A7', '7', 'x', 0], ['A5999', '0', 'x', 0]])).toEqual([
    { id: 'A7', shared: false },
    { id: 'A5999', shared: true },
  ])
})

test('an occasion is the same however its school is written, and another at another school or date', () => {
  const sharedOf = (one: Row, other: Row, parts?: readonly (string | null)[]) =>
    repeatedIn([one, other], parts)[0]?.shared
  expect(sharedOf(['A', 'URN 100 001', 'St. Mary’s', 0], ['A', '"urn100001"', 'ST MARYS', 0])).toBe(false)
  expect(sharedOf(['A', '1', 'x', 0], ['A', '2', 'x', 0])).toBe(true)
  expect(sharedOf(['A', '12', '', 0], ['A', '1', '2', 0])).toBe(true)
  expect(sharedOf(['A', '1', 'x', 0], ['A', '1', 'x', 1], ['2024/1/2', '2024/1/2'])).toBe(false)
  expect(sharedOf(['A', '1', 'x', 0], ['A', '1', 'x', 1], ['2024/1/2', '2024/1/3'])).toBe(true)
  expect(sharedOf(['A', '1', 'x', 0], ['A', '1', 'x', 1], ['2024/1/2', null])).toBe(true)
})

test('what is written of dates is asked for only where rows of one id write them in different ways', () => {
  const ids = new RowIds({ id: 0, occasion: [] })
  const text = encoder.encode('A\n')
  for (const date of [4, 4]) {
    const cursor = cursorAt(0)
    readRecord(text, cursor, ','.charCodeAt(0))
    ids.see(text, cursor, date)
  }
  expect(
    repeatedIds(ids.seen(), () => {
      throw new Error('asked')
    }),
  ).toEqual([{ id: 'A', shared: false }])
})

test('rows without a column of ids have none', () => {
  const ids = new RowIds({ id: undefined, occasion: [0] })
  const cursor = cursorAt(0)
  const text = encoder.encode('A\nA\n')
  for (const date of [0, 0]) {
    readRecord(text, cursor, ','.charCodeAt(0))
    ids.see(text, cursor, date)
  }
  expect(repeatedIds(ids.seen(), () => [])).toEqual([])
})

test('ids and occasions are those that a comparison of texts finds', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'B', '-', '1', 'é'), minLength: 1, maxLength: 3 })
  const row = fc.tuple(word, word, word, fc.nat(2))
  fc.assert(
    fc.property(fc.array(row, { minLength: 300, maxLength: 600 }), (rows) => {
      const occasionsById = new Map<string, string[]>()
      for (const [id, urn, name, date] of rows)
        occasionsById.set(id, [
          ...(occasionsById.get(id) ?? []),
          [matchKey(urn), matchKey(name), date].join('|'),
        ])
      const repeated = [...occasionsById].filter(([, occasions]) => occasions.length > 1)
      const found = new Map(repeatedIn(rows, ['x', 'y', 'z']).map(({ id, shared }) => [id, shared]))
      expect(found).toEqual(new Map(repeated.map(([id, occasions]) => [id, new Set(occasions).size > 1])))
    }),
    { numRuns: 8 },
  )
})
