import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numbersToLeaveOut } from '../../../../src/domain/people/leave_out'
import {
  CELL_STATE,
  revealedNumbers,
  tableValues,
  type Ledger,
  type LedgerTable,
} from '../../../../src/domain/people/revealed_numbers'

/** A table of areas in one phase: `areas` is the area of each group, -1 where the table does not count it. */
function tableOf(
  areas: readonly number[],
  hidden: readonly number[] = [],
  size = Math.max(...areas) + 1,
): LedgerTable {
  const states = new Uint8Array((size + 1) * 2)
  for (const area of hidden) states.fill(CELL_STATE.hidden, area * 2, area * 2 + 2)
  return { sizes: [size, 1], states, cellOf: Int32Array.from(areas, (area) => (area < 0 ? -1 : area * 2)) }
}
const ledgerOf = (groups: readonly number[], ...tables: readonly LedgerTable[]): Ledger => ({
  groups,
  tables,
  nested: [],
})

describe('numbers that tables give away together', () => {
  test('a hub less its authorities tells of the one that is hidden, and of none where two are', () => {
    const groups = [59, 4, 20]
    const hub = tableOf([0, 0, 1])
    // The authorities’ own totals are not in the file.
    const authorities = (...hidden: readonly number[]) => {
      const table = tableOf([0, 1, 2], hidden)
      table.states.fill(CELL_STATE.absent, 6)
      return table
    }
    expect(revealedNumbers(ledgerOf(groups, hub, authorities(1)), 5)).toContainEqual({
      kind: 'hidden',
      table: 1,
      cell: 2,
    })
    expect(revealedNumbers(ledgerOf(groups, hub, authorities(0, 1)), 5)).toEqual([])
    expect(revealedNumbers(ledgerOf(groups, authorities(1)), 5)).toEqual([])
  })

  test('a table less one of some of its people tells of the rest: a month of the year, indirect types, schools off a list', () => {
    const groups = [30, 3, 40, 9]
    const all = tableOf([0, 0, 1, 1])
    const some = tableOf([0, -1, 1, -1])
    expect(revealedNumbers(ledgerOf(groups, all), 5)).toEqual([])
    expect(revealedNumbers(ledgerOf(groups, some, all), 5)).toEqual([{ kind: 'group', group: 1 }])
    expect(revealedNumbers(ledgerOf(groups, some, all), 10)).toContainEqual({ kind: 'group', group: 3 })
  })

  test('a difference of few people in several groups is found where none of the groups is', () => {
    const groups = [30, 2, 1, 40]
    const one = tableOf([0, -1, -1, 1])
    const two = tableOf([0, 0, 0, 1])
    const other = tableOf([-1, 0, -1, -1], [0], 1)
    other.states.fill(CELL_STATE.hidden)
    const cell = 0
    const nested = [{ inner: { table: 0, cell }, outer: { table: 1, cell } }]
    expect(revealedNumbers({ groups, tables: [one, two, other], nested }, 5)).toEqual([
      { kind: 'difference', ...nested[0] },
    ])
  })

  test('what to leave out of the second is enough, and nothing is named where nothing is given away', () => {
    const groups = [30, 3, 40, 9, 50]
    const some = tableOf([0, -1, 1, -1, 2])
    const all = tableOf([0, 0, 1, 1, 2])
    const { revealed, cells } = numbersToLeaveOut(ledgerOf(groups, some, all), 1, 5)
    expect(revealed).toEqual([{ kind: 'group', group: 1 }])
    expect(cells[0]).toEqual({ table: 1, cell: 0 })
    expect(cells.every(({ table }) => table === 1)).toBe(true)
    for (const { cell } of cells) all.states[cell] = CELL_STATE.hidden
    expect(revealedNumbers(ledgerOf(groups, some, all), 5)).toEqual([])
    expect(numbersToLeaveOut(ledgerOf(groups, some), 0, 5)).toEqual({ revealed: [], cells: [] })
  })
})

/** Every way in which people can be spread over groups so that each displayed cell says what it says. */
function* worldsThatFit(ledger: Ledger, most: number): Generator<readonly number[]> {
  const known = ledger.tables.map((table) => tableValues(table, ledger.groups))
  const groups = ledger.groups.length
  const people = new Array<number>(groups).fill(0)
  const fits = (): boolean =>
    ledger.tables.every((table, at) => {
      const values = tableValues(table, people)
      return Array.from(table.states).every((state, cell) =>
        state === CELL_STATE.displayed
          ? values[cell] === known[at]![cell]
          : state === CELL_STATE.absent || values[cell]! > 0,
      )
    })
  for (let world = 0; world < (most + 1) ** groups; world++) {
    for (let group = 0, rest = world; group < groups; group++, rest = Math.floor(rest / (most + 1)))
      people[group] = rest % (most + 1)
    if (fits()) yield [...people]
  }
}

test('an attacker who tries every world cannot work out few people from outputs that left out what was named', () => {
  const MOST = 6
  const world = fc.record({
    groups: fc.array(fc.integer({ min: 1, max: MOST }), { minLength: 3, maxLength: 3 }),
    outputs: fc.array(fc.array(fc.integer({ min: -1, max: 1 }), { minLength: 3, maxLength: 3 }), {
      minLength: 2,
      maxLength: 3,
    }),
  })
  fc.assert(
    fc.property(world, ({ groups, outputs }) => {
      const left: LedgerTable[] = []
      for (const areas of outputs) {
        const table = tableOf(areas, [], 2)
        for (const [cell, value] of Array.from(tableValues(table, groups)).entries())
          if (value > 0 && value < 5) table.states[cell] = CELL_STATE.hidden
        const { cells } = numbersToLeaveOut(ledgerOf(groups, ...left, table), left.length, 5)
        for (const { cell } of cells) table.states[cell] = CELL_STATE.hidden
        left.push(table)
      }
      const ledger = ledgerOf(groups, ...left)
      const worlds = [...worldsThatFit(ledger, MOST * 2)]
      for (const [group, people] of groups.entries())
        if (people < 5 && left.some(({ cellOf }) => cellOf[group]! >= 0))
          expect(new Set(worlds.map((each) => each[group])).size, `group ${group}`).toBeGreaterThan(1)
      for (const table of left)
        for (const [cell, value] of Array.from(tableValues(table, groups)).entries())
          if (value > 0 && value < 5)
            expect(
              new Set(worlds.map((each) => tableValues(table, each)[cell])).size,
              `cell ${cell}`,
            ).toBeGreaterThan(1)
    }),
    { numRuns: 25 },
  )
})
