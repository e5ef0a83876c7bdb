import { determinedCells } from './audit'
import { linesOf, totalsOf, withTotals } from './people_table'
import type { Line } from './people_table'

/** A hidden cell is known to hold somebody; of one that is not displayed nothing is known. */
export const CELL_STATE = { displayed: 0, hidden: 1, absent: 2 } as const

/** A table of numbers of people that has left or is to leave: areas by phases, its totals last on both axes. */
export interface LedgerTable {
  /** Areas and phases, without totals. */
  readonly sizes: readonly [areas: number, phases: number]
  /** CELL_STATE of each cell, totals included. */
  readonly states: Uint8Array
  /** Of each group of people the cell, no total, that counts it, row-major with totals; -1 where none does. */
  readonly cellOf: Int32Array
}

/** Two cells of which one counts everybody in the other: both together tell how many are in the outer one alone. */
export interface NestedCells {
  readonly inner: TableCell
  readonly outer: TableCell
}

export interface TableCell {
  readonly table: number
  /** In the table with its totals, row-major. */
  readonly cell: number
}

/** Tables with the people they count: a group are those who are in the same cells of every table. */
export interface Ledger {
  readonly tables: readonly LedgerTable[]
  /** People of each group, at least 1. */
  readonly groups: ArrayLike<number>
  readonly nested: readonly NestedCells[]
  /** Pairs of groups of which the first has no more people than the second: the low end of a band, and its middle. */
  readonly inOrder?: readonly (readonly [lesser: number, greater: number])[]
}

/** A number from 1 to below the threshold that somebody who has every table can work out. */
export type RevealedNumber =
  | ({ readonly kind: 'hidden' } & TableCell)
  | ({ readonly kind: 'difference' } & NestedCells)
  | { readonly kind: 'group'; readonly group: number }

/** Every number of few people that the tables together give away. */
export function revealedNumbers(ledger: Ledger, threshold: number): readonly RevealedNumber[] {
  const system = systemOf(ledger)
  const { values, least, greatest, numbers } = system
  const isFew = (cell: number): boolean =>
    values[cell]! > 0 && values[cell]! < threshold && least[cell]! < greatest[cell]!
  return determinedCells({ least, greatest }, system.lines, values, isFew).flatMap((cell) => {
    const number = numbers(cell)
    return number ? [number] : []
  })
}

interface System {
  readonly values: Float64Array
  readonly least: Float64Array
  readonly greatest: Float64Array
  readonly lines: readonly Line[]
  readonly numbers: (cell: number) => RevealedNumber | null
}

/** Groups first, then the cells of each table, then differences, with every line that they add up in. */
function systemOf({ tables, groups, nested, inOrder = [] }: Ledger): System {
  const known = tables.map((table) => tableValues(table, groups))
  const starts = known.reduce<number[]>(
    (ends, { length }) => [...ends, ends.at(-1)! + length],
    [groups.length],
  )
  const place = ({ table, cell }: TableCell): number => starts[table]! + cell
  const first = starts.at(-1)!
  const firstInOrder = first + nested.length
  const values = new Float64Array(firstInOrder + inOrder.length)
  const least = new Float64Array(values.length)
  const greatest = new Float64Array(values.length).fill(Infinity)
  const lines: Line[] = []
  for (let group = 0; group < groups.length; group++) {
    values[group] = groups[group]!
    // Who knows which schools were visited knows that somebody was there.
    least[group] = Math.min(1, groups[group]!)
  }
  for (const [table, { sizes, states, cellOf }] of tables.entries()) {
    const start = starts[table]!
    const members = membersOf(cellOf)
    const isTotal = totalsOf(sizes)
    for (let cell = 0; cell < known[table]!.length; cell++) {
      const value = (values[start + cell] = known[table]![cell]!)
      if (states[cell] === CELL_STATE.displayed) least[start + cell] = greatest[start + cell] = value
      else if (states[cell] === CELL_STATE.hidden) least[start + cell] = Math.min(1, value)
      // Who knows which schools were visited knows where nobody was.
      else if (!isTotal[cell] && !members.has(cell)) greatest[start + cell] = 0
    }
    for (const line of linesOf(sizes)) lines.push(line.map((cell) => start + cell))
    for (const [cell, groupsIn] of members) lines.push(Int32Array.of(...groupsIn, start + cell))
  }
  for (const [at, { inner, outer }] of nested.entries()) {
    values[first + at] = values[place(outer)]! - values[place(inner)]!
    lines.push(Int32Array.of(place(inner), first + at, place(outer)))
  }
  for (const [at, [lesser, greater]] of inOrder.entries()) {
    values[firstInOrder + at] = groups[greater]! - groups[lesser]!
    lines.push(Int32Array.of(lesser, firstInOrder + at, greater))
  }
  return {
    values,
    least,
    greatest,
    lines,
    numbers: (cell) => {
      if (cell >= firstInOrder) return null
      if (cell < groups.length) return { kind: 'group', group: cell }
      if (cell >= first) return { kind: 'difference', ...nested[cell - first]! }
      const table = starts.findLastIndex((start) => start <= cell)
      return { kind: 'hidden', table, cell: cell - starts[table]! }
    },
  }
}

/** The people of each cell of a table, totals included. */
export function tableValues({ sizes, cellOf }: LedgerTable, groups: ArrayLike<number>): ArrayLike<number> {
  const [areas, phases] = sizes
  const interior = new Float64Array(areas * phases)
  for (const [group, cell] of cellOf.entries())
    if (cell >= 0) interior[cell - Math.floor(cell / (phases + 1))]! += groups[group]!
  return withTotals(sizes, interior).values
}

/** The groups in each cell. */
function membersOf(cellOf: Int32Array): ReadonlyMap<number, readonly number[]> {
  const members = new Map<number, number[]>()
  for (const [group, cell] of cellOf.entries())
    if (cell >= 0) {
      const found = members.get(cell)
      if (found) found.push(group)
      else members.set(cell, [group])
    }
  return members
}
