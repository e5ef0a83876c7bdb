/**
 * Numbers of people in a table of one to three axes, each with its total last: `values` is row-major over
 * `sizes[k] + 1` places of axis k. `[hubs, phases, months]` of a cube, `[areas]` of a list with its total.
 */
export interface PeopleTable {
  readonly sizes: readonly number[]
  readonly values: ArrayLike<number>
}

/** Cells of one line along an axis, the total last: their sum without the last is the last. */
export type Line = Int32Array

/** What is known of each cell: equal ends where it is shown, the ends of a range ("100–120"), or those of a hidden cell. */
export interface CellBounds {
  readonly least: Float64Array
  readonly greatest: Float64Array
}

/** A table of `interior` (row-major, without totals), its totals added on every axis. */
export function withTotals(sizes: readonly number[], interior: ArrayLike<number>): PeopleTable {
  const strides = stridesOf(sizes)
  const values = new Float64Array(cellsOf(sizes))
  for (let cell = 0; cell < interior.length; cell++) {
    const places = placesOf(cell, sizes)
    for (let totals = 0; totals < 2 ** sizes.length; totals++) {
      let at = 0
      for (let axis = 0; axis < sizes.length; axis++)
        at += (totals & (1 << axis) ? sizes[axis]! : places[axis]!) * strides[axis]!
      values[at]! += interior[cell]!
    }
  }
  return { sizes, values }
}

/** The lines of a table: along its last axis first, then along each other from the first; within an axis in the order of the cells, totals last. */
export function linesOf(sizes: readonly number[]): Line[] {
  const strides = stridesOf(sizes)
  const last = sizes.length - 1
  const axes = [last, ...sizes.keys()].slice(0, sizes.length)
  return axes.flatMap((axis) => {
    const starts: number[] = []
    for (let cell = 0; cell < cellsOf(sizes); cell++)
      if (Math.floor(cell / strides[axis]!) % (sizes[axis]! + 1) === 0) starts.push(cell)
    return starts.map((start) =>
      Int32Array.from({ length: sizes[axis]! + 1 }, (_, place) => start + place * strides[axis]!),
    )
  })
}

/** The places of the lines through each cell. */
export function linesThrough(lines: readonly Line[], cells: number): number[][] {
  const through = Array.from({ length: cells }, (): number[] => [])
  for (const [at, line] of lines.entries()) for (const cell of line) through[cell]!.push(at)
  return through
}

/** Whether each cell is a total on any axis. */
export const totalsOf = (sizes: readonly number[]): boolean[] => {
  const strides = stridesOf(sizes)
  return Array.from({ length: cellsOf(sizes) }, (_, cell) =>
    sizes.some((size, axis) => Math.floor(cell / strides[axis]!) % (size + 1) === size),
  )
}

const cellsOf = (sizes: readonly number[]): number => sizes.reduce((cells, size) => cells * (size + 1), 1)

function stridesOf(sizes: readonly number[]): number[] {
  const strides = sizes.map(() => 1)
  for (let axis = sizes.length - 2; axis >= 0; axis--)
    strides[axis] = strides[axis + 1]! * (sizes[axis + 1]! + 1)
  return strides
}

function placesOf(cell: number, sizes: readonly number[]): number[] {
  const places = sizes.map(() => 0)
  for (let axis = sizes.length - 1, rest = cell; axis >= 0; axis--) {
    places[axis] = rest % sizes[axis]!
    rest = Math.floor(rest / sizes[axis]!)
  }
  return places
}
