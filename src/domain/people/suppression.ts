import { determinedCells } from './audit'
import { linesOf, linesThrough, totalsOf, withTotals } from './people_table'
import type { CellBounds, Line, PeopleTable } from './people_table'
import { HIDDEN_COUNT } from './small_numbers'

/** Why a cell is hidden; on the screen both reasons have one mark. */
export const CELL = { visible: 0, primary: 1, secondary: 2 } as const

/**
 * Which cells of a table of people are hidden (CELL, in the order of the values), so that no number from 1 to below the
 * threshold is shown or can be worked out from what is. Rule: golden answers of the strategy metrics, section i, a
 * rule of its own after Willenborg and de Waal, Elements of Statistical Disclosure Control (2001), chapter 5.
 */
export function hiddenCells(table: PeopleTable, threshold: number): Uint8Array {
  const guard = new TableGuard(table, threshold)
  guard.hidePrimary()
  guard.hideSecondary()
  while (guard.hideOneMore()) guard.hideSecondary()
  return guard.marks
}

/** The values of a table of people as they may leave the worker: HIDDEN_COUNT in place of each hidden cell. */
export function visibleTable(table: PeopleTable, threshold: number): Float64Array {
  const marks = hiddenCells(table, threshold)
  return Float64Array.from(table.values, (value, cell) =>
    marks[cell] === CELL.visible ? value : HIDDEN_COUNT,
  )
}

/** People in parts that stand beside their total, as they may leave the worker. */
export function visibleParts(
  counts: readonly number[],
  threshold: number,
): { readonly parts: readonly number[]; readonly total: number } {
  const visible = [...visibleTable(withTotals([counts.length], counts), threshold)]
  return { parts: visible.slice(0, -1), total: visible.at(-1)! }
}

/**
 * What the marks alone say of each cell. Where people can tell both kinds of mark apart a primary cell is 1 to below the
 * threshold and a secondary one not below; where one mark stands for both, as in this app, either is at least 1.
 */
export function boundsOfMarks(
  { values }: PeopleTable,
  marks: Uint8Array,
  threshold: number,
  kindsKnown: boolean,
): CellBounds {
  const least = Float64Array.from(values)
  const greatest = Float64Array.from(values)
  for (const [cell, mark] of marks.entries()) {
    if (mark === CELL.visible) continue
    least[cell] = kindsKnown && mark === CELL.secondary ? threshold : 1
    greatest[cell] = kindsKnown && mark === CELL.primary ? threshold - 1 : Infinity
  }
  return { least, greatest }
}

/** The hidden cells of 1 to below the threshold that can be worked out exactly from those shown. */
export const recoverableCells = (
  table: PeopleTable,
  marks: Uint8Array,
  threshold: number,
  kindsKnown = true,
): number[] =>
  determinedCells(
    boundsOfMarks(table, marks, threshold, kindsKnown),
    linesOf(table.sizes),
    table.values,
    (cell) => marks[cell] === CELL.primary,
  )

export class TableGuard {
  readonly marks: Uint8Array
  private readonly lines: readonly Line[]
  private readonly through: readonly number[][]
  private readonly isTotal: readonly boolean[]

  constructor(
    private readonly table: PeopleTable,
    private readonly threshold: number,
  ) {
    this.lines = linesOf(table.sizes)
    this.through = linesThrough(this.lines, table.values.length)
    this.isTotal = totalsOf(table.sizes)
    this.marks = new Uint8Array(table.values.length)
  }

  /** Step 1: every cell, totals too, from 1 to below the threshold. */
  hidePrimary(): void {
    const { values } = this.table
    for (let cell = 0; cell < values.length; cell++)
      if (values[cell]! > 0 && values[cell]! < this.threshold) this.marks[cell] = CELL.primary
  }

  /** Step 2: whole passes over the lines until none needs one more. */
  hideSecondary(): void {
    for (let changed = true; changed;) {
      changed = false
      for (const line of this.lines) if (this.needsOneMore(line) && this.hideIn(line)) changed = true
    }
  }

  /**
   * Step 3: one more in a line through the first primary cell that can still be worked out by somebody who can tell
   * the marks apart; where all there are hidden, anywhere, if one mark for both does not protect it. False if none is.
   */
  hideOneMore(): boolean {
    const { table, marks, threshold } = this
    const recoverable = recoverableCells(table, marks, threshold)
    const beside = recoverable.map((cell) => this.cheapestOf(this.cellsBeside(cell)))
    const next = beside.find((cell) => cell !== undefined)
    if (next !== undefined) return this.hide(next)
    if (recoverable.length === 0 || recoverableCells(table, marks, threshold, false).length === 0)
      return false
    const anywhere = this.cheapestOf([...marks.keys()])
    return anywhere !== undefined && this.hide(anywhere)
  }

  private hide(cell: number): true {
    this.marks[cell] = CELL.secondary
    return true
  }

  private needsOneMore(line: Line): boolean {
    const total = line[line.length - 1]!
    let [primary, secondary, sum] = [0, 0, 0]
    for (const cell of line) {
      if (this.marks[cell] === CELL.visible) continue
      if (this.marks[cell] === CELL.primary) primary++
      else secondary++
      sum += this.table.values[cell]!
    }
    if (primary + secondary === 1) return true
    if (primary + secondary === 0 || this.marks[total] !== CELL.visible) return false
    return this.isPinned(primary, secondary, sum)
  }

  /** Whether cells that add up to `sum` must all be at their least, or all at their greatest. */
  protected isPinned(primary: number, secondary: number, sum: number): boolean {
    return (
      sum === primary + this.threshold * secondary ||
      (secondary === 0 && sum === (this.threshold - 1) * primary)
    )
  }

  private hideIn(line: Line): boolean {
    const total = line[line.length - 1]!
    let smallest = -1
    for (const cell of line)
      if (cell !== total && this.mayHide(cell) && (smallest === -1 || this.isSmaller(cell, smallest)))
        smallest = cell
    const hidden = smallest === -1 && this.mayHide(total) ? total : smallest
    if (hidden === -1) return false
    this.marks[hidden] = CELL.secondary
    return true
  }

  private cellsBeside(cell: number): number[] {
    return this.through[cell]!.flatMap((at) => [...this.lines[at]!])
  }

  /** The cell to hide next: not a total first, then the smallest, then the first. */
  private cheapestOf(cells: readonly number[]): number | undefined {
    return cells
      .filter((cell) => this.mayHide(cell))
      .reduce<number | undefined>(
        (best, cell) =>
          best === undefined ||
          Number(this.isTotal[cell]) < Number(this.isTotal[best]) ||
          (this.isTotal[cell] === this.isTotal[best] && this.isSmaller(cell, best))
            ? cell
            : best,
        undefined,
      )
  }

  private mayHide(cell: number): boolean {
    return this.marks[cell] === CELL.visible && this.table.values[cell]! > 0
  }

  private isSmaller(cell: number, than: number): boolean {
    return this.table.values[cell]! < this.table.values[than]!
  }
}
