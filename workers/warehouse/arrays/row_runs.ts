/** Rows of a table as runs of rows that stand together: starts and ends in turn. */
export interface RowRuns {
  readonly bounds: readonly number[]
  readonly rows: number
}

/** The rows whose flag is 1. */
export function rowsWhere(flags: Uint8Array): RowRuns {
  const bounds: number[] = []
  let rows = 0
  for (let start = flags.indexOf(1); start >= 0;) {
    const next = flags.indexOf(0, start)
    const end = next < 0 ? flags.length : next
    bounds.push(start, end)
    rows += end - start
    start = flags.indexOf(1, end)
  }
  return { bounds, rows }
}

type Column = Uint8Array | Uint16Array | Int16Array | Int32Array | Uint32Array

/** So many rows are copied one by one sooner than as a piece. */
const FEW_ROWS = 8

/** The values of those rows; the column itself where they are all. */
export function select<T extends Column>(
  column: T,
  { bounds, rows }: RowRuns,
  make: new (length: number) => T,
): T {
  if (rows === column.length) return column
  const selected = new make(rows)
  let at = 0
  for (let run = 0; run < bounds.length; run += 2) {
    const start = bounds[run]!
    const end = bounds[run + 1]!
    if (end - start > FEW_ROWS) selected.set(column.subarray(start, end), at)
    else for (let row = start; row < end; row++) selected[at + row - start] = column[row]!
    at += end - start
  }
  return selected
}
