import { NO_AREA } from '../project/dataset'
import type { Outlines } from './boundaries'
import { project, unproject } from './flat_map'

/** The grid of equal hexagons over the schools: those that hold a school, north to south and west to east. */
export interface Hexagons {
  /** From side to side. */
  readonly km: number
  readonly count: number
  /** Per school, its hexagon, or NO_AREA for one without a position. */
  readonly groupIndex: Uint16Array
  readonly outlines: Outlines
}

/** From side to side; the first of them that crosses the schools of a scope in so many is used, or else the last. */
const SIZES_KM = [2, 5, 10, 20]
const MOST_ACROSS = 18

/** Hexagons that hold several schools each, for schools spread over so many kilometres. */
export const hexagonKmFor = (spreadKm: number): number =>
  SIZES_KM.find((km) => spreadKm / km <= MOST_ACROSS) ?? SIZES_KM.at(-1)!

interface Cell {
  readonly row: number
  readonly column: number
}

/** One corner up; rows stand three quarters of a height apart, every other one shifted by half a width. */
const CORNERS = 6
const heightOfRow = (km: number): number => (km * Math.sqrt(3)) / 2
const shiftOf = (row: number): number => (row & 1) / 2
const centreOf = ({ row, column }: Cell, km: number): readonly [number, number] => [
  (column + shiftOf(row)) * km,
  row * heightOfRow(km),
]

/** The cell whose centre is nearest, which is the hexagon that a place on the flat map stands in. */
function cellAt(x: number, y: number, km: number): Cell {
  const row = Math.floor(y / heightOfRow(km))
  const [below, above] = [row, row + 1].map((each) => ({
    row: each,
    column: Math.round(x / km - shiftOf(each)),
  })) as [Cell, Cell]
  const distance = (cell: Cell) => {
    const [cx, cy] = centreOf(cell, km)
    return Math.hypot(x - cx, y - cy)
  }
  return distance(below) <= distance(above) ? below : above
}

function cornersOf(cell: Cell, km: number): readonly number[] {
  const [x, y] = centreOf(cell, km)
  const [side, half] = [km / Math.sqrt(3), km / 2]
  const around = [
    ...[[0, side] as const, [half, side / 2] as const, [half, -side / 2] as const],
    ...[[0, -side] as const, [-half, -side / 2] as const, [-half, side / 2] as const],
  ]
  return around.flatMap(([right, up]) => unproject(x + right, y + up))
}

export function hexagonsOf(lon: Float64Array, lat: Float64Array, km: number): Hexagons {
  const found = new Map<string, { readonly cell: Cell; readonly schools: number[] }>()
  lon.forEach((degrees, school) => {
    const cell = cellAt(...project(degrees, lat[school] ?? NaN), km)
    if (Number.isNaN(cell.row)) return
    const key = `${cell.row},${cell.column}`
    const held = found.get(key)
    if (held) held.schools.push(school)
    else found.set(key, { cell, schools: [school] })
  })
  const ordered = [...found.values()].sort((a, b) => b.cell.row - a.cell.row || a.cell.column - b.cell.column)
  const groupIndex = new Uint16Array(lon.length).fill(NO_AREA)
  ordered.forEach(({ schools }, hexagon) => {
    for (const school of schools) groupIndex[school] = hexagon
  })
  return {
    km,
    count: ordered.length,
    groupIndex,
    outlines: {
      area: Uint16Array.from(ordered.keys()),
      opens: new Uint8Array(ordered.length).fill(1),
      firstCorner: Uint32Array.from({ length: ordered.length + 1 }, (_, at) => CORNERS * at),
      corners: Float64Array.from(ordered.flatMap(({ cell }) => cornersOf(cell, km))),
    },
  }
}
