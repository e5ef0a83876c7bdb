import { linesOf, linesThrough, totalsOf } from './people_table'
import { CELL_STATE, revealedNumbers, tableValues } from './revealed_numbers'
import type { Ledger, LedgerTable, RevealedNumber, TableCell } from './revealed_numbers'

export interface LeaveOut {
  /** Numbers of few people that the new tables would give away, beside what has left already. */
  readonly revealed: readonly RevealedNumber[]
  /** Cells of the new tables that must be hidden too, so that nothing is given away. */
  readonly cells: readonly TableCell[]
}

/** What the tables from `first` on would give away together with those before, which have left, and what to leave out of them. */
export function numbersToLeaveOut(ledger: Ledger, first: number, threshold: number): LeaveOut {
  const before = new Set(
    revealedNumbers({ ...ledger, tables: ledger.tables.slice(0, first), nested: [] }, threshold).map(keyOf),
  )
  const revealedBy = (tables: readonly LedgerTable[]) =>
    revealedNumbers({ ...ledger, tables }, threshold).filter((number) => !before.has(keyOf(number)))
  const revealed = revealedBy(ledger.tables)
  const cells: TableCell[] = []
  const tables = ledger.tables.map((table) => ({ ...table, states: table.states.slice() }))
  for (let left = revealed; left.length > 0; left = revealedBy(tables)) {
    const chosen = left.flatMap((number) => cellToHide({ ...ledger, tables }, number, first) ?? [])
    if (chosen.length === 0) break
    cells.push(...chosen)
  }
  return { revealed, cells }
}

const keyOf = (number: RevealedNumber): string => JSON.stringify(number)

/** Hides one more cell of the new tables: one beside a number that is given away, else any; undefined where all are hidden. */
function cellToHide(ledger: Ledger, number: RevealedNumber, first: number): TableCell | undefined {
  const { tables } = ledger
  const near = anchorsOf(ledger, number)
    .filter(({ table }) => table >= first)
    .map(({ table, cell }) => ({ table, cells: [[cell], besideCell(tables[table]!, cell)] }))
  const anywhere = tables.slice(first).map((table, at) => ({
    table: first + at,
    cells: [[...table.states.keys()]],
  }))
  for (const { table, cells } of [...near, ...anywhere])
    for (const candidates of cells) {
      const cell = cheapest(tables[table]!, ledger.groups, candidates)
      if (cell === undefined) continue
      tables[table]!.states[cell] = CELL_STATE.hidden
      return { table, cell }
    }
  return undefined
}

/** The cells that share a line with one. */
function besideCell({ sizes, states }: LedgerTable, cell: number): readonly number[] {
  const lines = linesOf(sizes)
  return linesThrough(lines, states.length)[cell]!.flatMap((line) => [...lines[line]!])
}

/** The displayed cell to hide first: no total, then of the fewest people. */
function cheapest(
  table: LedgerTable,
  groups: ArrayLike<number>,
  cells: readonly number[],
): number | undefined {
  const values = tableValues(table, groups)
  const isTotal = totalsOf(table.sizes)
  return cells
    .filter((cell) => table.states[cell] === CELL_STATE.displayed && values[cell]! > 0)
    .toSorted((a, b) => Number(isTotal[a]) - Number(isTotal[b]) || values[a]! - values[b]!)[0]
}

/** The cells that a number is worked out from: its own, and in other tables those that count the same people. */
function anchorsOf({ tables }: Ledger, number: RevealedNumber): readonly TableCell[] {
  if (number.kind === 'difference') return [number.outer, number.inner]
  const isOf = (group: number): boolean =>
    number.kind === 'group' ? group === number.group : tables[number.table]!.cellOf[group] === number.cell
  return tables.flatMap(({ cellOf }, table) => {
    const cells = new Set([...cellOf.keys()].filter(isOf).map((group) => cellOf[group]!))
    return [...cells].filter((cell) => cell >= 0).map((cell) => ({ table, cell }))
  })
}
