import type { CellBounds, Line } from './people_table'

const TINY = 1e-7

/**
 * The cells that are not known yet, closed under sharing a line, moved together from the true table by the simplex
 * method with bounded variables: each cell may rise and fall between its ends, and what every line adds up to stays.
 */
export class CellBoundsSolver {
  private readonly columnOf: ReadonlyMap<number, number>
  private readonly moves: Moves

  constructor(
    { least, greatest }: CellBounds,
    lines: readonly Line[],
    private readonly values: ArrayLike<number>,
    private readonly cells: readonly number[],
  ) {
    this.columnOf = new Map(cells.map((cell, column) => [cell, column]))
    this.moves = new Moves(
      lines.filter((line) => line.some((cell) => this.columnOf.has(cell))),
      this.columnOf,
      Float64Array.from(cells, (cell) => least[cell]! - values[cell]!),
      Float64Array.from(cells, (cell) => greatest[cell]! - values[cell]!),
    )
  }

  /** The least whole number that a cell can be. */
  least(cell: number): number {
    return Math.ceil(this.values[cell]! + this.moves.furthest(this.columnOf.get(cell)!, -1) - TINY)
  }

  /** The greatest whole number that a cell can be. */
  greatest(cell: number): number {
    return Math.floor(this.values[cell]! + this.moves.furthest(this.columnOf.get(cell)!, 1) + TINY)
  }

  /** Those of `wanted` that can be one whole number alone. A move that takes one elsewhere takes others too. */
  fixed(wanted: readonly number[]): number[] {
    const free = new Set<number>()
    return wanted.filter((cell) => {
      if (free.has(cell)) return false
      const value = this.values[cell]!
      const isFixed = this.greatest(cell) === value && this.noteMoved(free) && this.least(cell) === value
      this.noteMoved(free)
      return isFixed
    })
  }

  private noteMoved(free: Set<number>): true {
    for (const [column, cell] of this.cells.entries())
      if (Math.abs(this.moves.of(column)) >= 1 - TINY) free.add(cell)
    return true
  }
}

/** Moves of all cells together that leave every line's sum as it is, one variable a cell between two ends around 0. */
class Moves {
  /** Row-major; after each pivot, basic variables have one 1 in their row. Columns beyond the cells are the lines' own, held at 0. */
  private readonly table: Float64Array
  private readonly rows: number
  private readonly columns: number
  private readonly basic: Int32Array
  private readonly rowOf: Int32Array
  private readonly move: Float64Array
  /** Columns of a row, and rows of a column, that are not nought while they are worked with: most are. */
  private readonly filledColumns: Int32Array
  private readonly filledRows: Int32Array

  constructor(
    lines: readonly Line[],
    columnOf: ReadonlyMap<number, number>,
    private readonly low: Float64Array,
    private readonly high: Float64Array,
  ) {
    this.columns = low.length
    this.rows = 0
    const table = new Float64Array(lines.length * this.columns)
    for (const line of lines) {
      for (const cell of line) {
        const column = columnOf.get(cell)
        if (column !== undefined)
          table[this.rows * this.columns + column] = cell === line[line.length - 1] ? -1 : 1
      }
      this.rows++
    }
    this.table = table
    this.basic = new Int32Array(this.rows).fill(-1)
    this.rowOf = new Int32Array(this.columns).fill(-1)
    this.move = new Float64Array(this.columns)
    this.filledColumns = new Int32Array(this.columns)
    this.filledRows = new Int32Array(this.rows)
    for (let row = 0; row < this.rows; row++) this.startRow(row)
  }

  /** Gives a row a basic variable; a row without any cell left says nothing new. */
  private startRow(row: number): void {
    for (let column = 0; column < this.columns; column++)
      if (this.rowOf[column] === -1 && Math.abs(this.table[row * this.columns + column]!) > TINY)
        return this.pivot(row, column, this.findRows(column))
  }

  /** Notes the rows in which a column is not nought, and says how many. */
  private findRows(column: number): number {
    let count = 0
    for (let row = 0; row < this.rows; row++)
      if (this.table[row * this.columns + column] !== 0) this.filledRows[count++] = row
    return count
  }

  /** Makes a column basic in a row; the first `count` of `filledRows` are those in which it is not nought. */
  private pivot(row: number, column: number, count: number): void {
    const { table, columns, filledRows, filledColumns } = this
    const start = row * columns
    const by = table[start + column]!
    let filled = 0
    for (let at = 0; at < columns; at++) {
      if (table[start + at] === 0) continue
      table[start + at]! /= by
      filledColumns[filled++] = at
    }
    for (let place = 0; place < count; place++) {
      const other = filledRows[place]!
      if (other === row) continue
      const otherStart = other * columns
      const factor = table[otherStart + column]!
      for (let each = 0; each < filled; each++) {
        const at = filledColumns[each]!
        const left = table[otherStart + at]! - factor * table[start + at]!
        table[otherStart + at] = Math.abs(left) < 1e-11 ? 0 : left
      }
    }
    if (this.basic[row]! >= 0) this.rowOf[this.basic[row]!] = -1
    this.basic[row] = column
    this.rowOf[column] = row
  }

  of(column: number): number {
    return this.move[column]!
  }

  /** The furthest that a cell can move up (`way` 1) or down (-1), as a signed number. */
  furthest(cell: number, way: 1 | -1): number {
    for (let step = 0; step < 20_000; step++) {
      const entering = this.entering(cell, way)
      if (!entering) return this.move[cell]!
      if (!this.advance(entering.column, entering.direction)) return way * Infinity
    }
    return way * Infinity
  }

  /** The first variable (Bland's rule, so that it ends) whose move takes the cell further, and its direction. */
  private entering(cell: number, way: 1 | -1): { column: number; direction: 1 | -1 } | null {
    const row = this.rowOf[cell]!
    for (let column = 0; column < this.columns; column++) {
      if (this.rowOf[column] !== -1) continue
      const gain = row === -1 ? (column === cell ? 1 : 0) : -this.table[row * this.columns + column]!
      if (Math.abs(gain) <= TINY) continue
      const direction = gain * way > 0 ? 1 : -1
      const room =
        direction === 1 ? this.high[column]! - this.move[column]! : this.move[column]! - this.low[column]!
      if (room > TINY) return { column, direction }
    }
    return null
  }

  /** Moves a variable as far as every end allows, and those that depend on it; false if nothing stops it. */
  private advance(column: number, direction: 1 | -1): boolean {
    const { columns, table, filledRows } = this
    const count = this.findRows(column)
    let room =
      direction === 1 ? this.high[column]! - this.move[column]! : this.move[column]! - this.low[column]!
    let leaving = -1
    for (let place = 0; place < count; place++) {
      const row = filledRows[place]!
      const its = this.basic[row]!
      const rate = its === -1 ? 0 : -table[row * columns + column]! * direction
      if (Math.abs(rate) <= TINY) continue
      const itsRoom =
        (rate > 0 ? this.high[its]! - this.move[its]! : this.move[its]! - this.low[its]!) / Math.abs(rate)
      const isFirst = itsRoom < room - TINY
      const isTie = Math.abs(itsRoom - room) <= TINY && leaving !== -1 && its < this.basic[leaving]!
      if (isFirst || isTie || (leaving === -1 && itsRoom <= room))
        [room, leaving] = [Math.max(0, Math.min(room, itsRoom)), row]
    }
    if (room === Infinity) return false
    for (let place = 0; place < count; place++) {
      const row = filledRows[place]!
      if (this.basic[row] !== -1)
        this.move[this.basic[row]!]! -= table[row * columns + column]! * direction * room
    }
    this.move[column]! += direction * room
    if (leaving !== -1) this.pivot(leaving, column, count)
    return true
  }
}
