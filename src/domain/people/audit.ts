import { CellBoundsSolver } from './bounds_by_simplex'
import type { CellBounds, Line } from './people_table'

/** Narrows bounds to what every line allows, until nothing changes. CellBounds are of whole numbers. */
function narrowed({ least, greatest }: CellBounds, lines: readonly Line[]): CellBounds {
  const low = Float64Array.from(least)
  const high = Float64Array.from(greatest)
  const open = lines.filter((line) => line.some((cell) => low[cell]! < high[cell]!))
  for (let changed = true, pass = 0; changed && pass < 1000; pass++) {
    changed = false
    for (const line of open) {
      const total = line[line.length - 1]!
      let [sumLow, sumHigh, endless] = [0, 0, 0]
      for (const cell of line) {
        if (cell === total) continue
        sumLow += low[cell]!
        if (high[cell] === Infinity) endless++
        else sumHigh += high[cell]!
      }
      const raise = (cell: number, to: number) => {
        if (to > low[cell]!) [low[cell], changed] = [to, true]
      }
      const lower = (cell: number, to: number) => {
        if (to < high[cell]!) [high[cell], changed] = [to, true]
      }
      const [totalLow, totalHigh] = [low[total]!, high[total]!]
      for (const cell of line) {
        if (cell === total) continue
        const [cellLow, cellHigh] = [low[cell]!, high[cell]!]
        lower(cell, totalHigh - (sumLow - cellLow))
        const othersEndless = endless - (cellHigh === Infinity ? 1 : 0)
        if (othersEndless === 0) raise(cell, totalLow - (sumHigh - (cellHigh === Infinity ? 0 : cellHigh)))
      }
      raise(total, sumLow)
      if (endless === 0) lower(total, sumHigh)
    }
  }
  return { least: low, greatest: high }
}

/**
 * The least and the greatest value of each cell over all tables that fit `bounds` and whose lines add up: what somebody
 * who has the table can know. `values` is the true table, which fits.
 */
export function auditedBounds(
  bounds: CellBounds,
  lines: readonly Line[],
  values: ArrayLike<number>,
): CellBounds {
  const { least, greatest } = narrowed(bounds, lines)
  for (const cells of connectedCells({ least, greatest }, lines)) {
    const hidden = new CellBoundsSolver({ least, greatest }, lines, values, cells)
    const ends = cells.map((cell) => [cell, hidden.least(cell), hidden.greatest(cell)] as const)
    for (const [cell, low, high] of ends) [least[cell], greatest[cell]] = [low, high]
  }
  return { least, greatest }
}

/** Those of `wanted` that can be one value alone, in order: what somebody who has the table can work out exactly. */
export function determinedCells(
  bounds: CellBounds,
  lines: readonly Line[],
  values: ArrayLike<number>,
  wanted: (cell: number) => boolean,
): number[] {
  const ends = narrowed(bounds, lines)
  const known = Array.from(values, (_, cell) => cell).filter(
    (cell) => ends.least[cell]! >= ends.greatest[cell]!,
  )
  const fixed = connectedCells(ends, lines).flatMap((cells) =>
    new CellBoundsSolver(ends, lines, values, cells).fixed(cells.filter(wanted)),
  )
  return [...known.filter(wanted), ...fixed].toSorted((a, b) => a - b)
}

/** The cells not known, in groups of which no two share a line. */
function connectedCells({ least, greatest }: CellBounds, lines: readonly Line[]): number[][] {
  const parent = new Int32Array(least.length).map((_, cell) => cell)
  const root = (cell: number): number => {
    while (parent[cell] !== cell) cell = parent[cell] = parent[parent[cell]!]!
    return cell
  }
  const isOpen = (cell: number) => least[cell]! < greatest[cell]!
  for (const line of lines) {
    const [first, ...others] = line.filter(isOpen)
    for (const other of others) parent[root(other)] = root(first!)
  }
  const groups = new Map<number, number[]>()
  for (let cell = 0; cell < least.length; cell++)
    if (isOpen(cell)) groups.set(root(cell), [...(groups.get(root(cell)) ?? []), cell])
  return [...groups.values()]
}
