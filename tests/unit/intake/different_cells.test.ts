import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DifferentCells } from '../../../workers/warehouse/intake/different_cells'
import { cursorAt, readRecord } from '../../../workers/warehouse/intake/records'

const encoder = new TextEncoder()

/** Sees each cell in the middle of a text, as it stands in a file. */
function seenIn(cells: DifferentCells, written: readonly string[]): number[] {
  return written.map((cell) => {
    const text = encoder.encode(`a,${cell},b`)
    const cursor = cursorAt(0)
    readRecord(text, cursor, ','.charCodeAt(0))
    return cells.see(text, cursor, 1)
  })
}

/** Cells without what parts them in a file, and few enough letters that some are the same. */
const cell = fc.string({ unit: fc.constantFrom('a', 'b', '1', 'é', ' '), maxLength: 5 })

test('each different cell has the number of its first record and how many records have it', () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 300, maxLength: 600 }), (written) => {
      const different = [...new Set(written)]
      const cells = new DifferentCells()
      expect(seenIn(cells, written)).toEqual(written.map((each) => different.indexOf(each)))
      expect(cells.texts()).toEqual(different)
      expect([...cells.records()]).toEqual(
        different.map((each) => written.filter((other) => other === each).length),
      )
    }),
    { numRuns: 8 },
  )
})

test('thousands of different cells are found again', () => {
  const written = Array.from({ length: 5000 }, (_, at) => `cell ${at}`)
  const cells = new DifferentCells()
  expect(seenIn(cells, [...written, ...written])).toEqual([...written.keys(), ...written.keys()])
  expect(cells.texts()).toEqual(written)
  expect(cells.records()).toEqual(new Int32Array(5000).fill(2))
})

test('a cell is given without its quotation marks, cleaned', () => {
  const cells = new DifferentCells()
  expect(seenIn(cells, ['"1 ""x"", 2"', '="007"', "'5", '12\u00a03'])).toEqual([0, 1, 2, 3])
  expect(cells.texts()).toEqual(['1 "x", 2', '007', '5', '12 3'])
})

test('no more different cells are counted than asked for', () => {
  const cells = new DifferentCells(2)
  expect(seenIn(cells, ['a', 'b', 'c', 'a'])).toEqual([0, 1, -1, 0])
  expect([cells.texts(), [...cells.records()]]).toEqual([
    ['a', 'b'],
    [2, 1],
  ])
})
