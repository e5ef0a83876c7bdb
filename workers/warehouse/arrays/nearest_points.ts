import { KM_PER_DEGREE, kilometresBetween } from '../../../src/domain/geography/distance'
import { NEAREST_PLACES as NEAREST_POINTS } from '../../../src/domain/gaps/priority_gap'

export interface Nearest {
  /** Three for each origin, nearest first: index of a point, or -1. */
  readonly point: Int32Array
  /** Three for each origin: kilometres, or NaN. */
  readonly km: Float32Array
}

interface Points {
  readonly lon: Float64Array
  readonly lat: Float64Array
}

const CELL_DEGREES = 0.1

/**
 * The points nearest to every origin, such as employers to schools: exact, by a plain grid walked in rings until no nearer cell is left. Measured
 * against geokdbush, 32,000 schools and 20,000 employers clustered in towns: 370 ms and 410 ms; with the employers at the
 * middles of postcode districts 350 ms and 640 ms.
 */
export function nearestPoints(origins: Points, points: Points): Nearest {
  const count = origins.lon.length
  const point = new Int32Array(count * NEAREST_POINTS).fill(-1)
  const km = new Float32Array(count * NEAREST_POINTS).fill(NaN)
  const grid = new Grid(points)
  if (grid.size === 0) return { point, km }
  for (let origin = 0; origin < count; origin++) {
    const lon = origins.lon[origin]!
    const lat = origins.lat[origin]!
    if (Number.isNaN(lon)) continue
    grid.nearest(lon, lat).forEach(({ index, distance }, place) => {
      point[origin * NEAREST_POINTS + place] = index
      km[origin * NEAREST_POINTS + place] = distance
    })
  }
  return { point, km }
}

interface Neighbour {
  readonly index: number
  readonly distance: number
}

class Grid {
  readonly size: number
  private readonly cells = new Map<number, number[]>()
  private west = Infinity
  private south = Infinity
  private columns = 0
  private rows = 0

  constructor(private readonly points: Points) {
    const placed = Array.from(points.lon.keys()).filter((index) => !Number.isNaN(points.lon[index]!))
    this.size = placed.length
    let east = -Infinity
    let north = -Infinity
    for (const index of placed) {
      this.west = Math.min(this.west, points.lon[index]!)
      this.south = Math.min(this.south, points.lat[index]!)
      east = Math.max(east, points.lon[index]!)
      north = Math.max(north, points.lat[index]!)
    }
    this.columns = Math.floor((east - this.west) / CELL_DEGREES) + 1
    this.rows = Math.floor((north - this.south) / CELL_DEGREES) + 1
    for (const index of placed) {
      const key = this.key(this.column(points.lon[index]!), this.row(points.lat[index]!))
      const cell = this.cells.get(key)
      if (cell) cell.push(index)
      else this.cells.set(key, [index])
    }
  }

  nearest(lon: number, lat: number): Neighbour[] {
    const neighbours: Neighbour[] = []
    const column = this.column(lon)
    const row = this.row(lat)
    const kmPerRing =
      CELL_DEGREES * KM_PER_DEGREE * Math.min(1, Math.cos(((Math.abs(lat) + 1) * Math.PI) / 180))
    const rings = Math.max(column, this.columns - 1 - column, row, this.rows - 1 - row, 0)
    for (let ring = 0; ring <= rings; ring++) {
      const farthest = neighbours[NEAREST_POINTS - 1]
      if (farthest && farthest.distance <= (ring - 1) * kmPerRing) break
      this.ring(column, row, ring, (index) => {
        const distance = kilometresBetween(lon, lat, this.points.lon[index]!, this.points.lat[index]!)
        keepNearest(neighbours, { index, distance })
      })
    }
    return neighbours
  }

  private ring(column: number, row: number, ring: number, visit: (index: number) => void): void {
    for (let y = Math.max(0, row - ring); y <= Math.min(this.rows - 1, row + ring); y++) {
      const onEdge = Math.abs(y - row) === ring
      const step = onEdge || ring === 0 ? 1 : 2 * ring
      for (let x = column - ring; x <= column + ring; x += step)
        if (x >= 0 && x < this.columns) this.cells.get(this.key(x, y))?.forEach(visit)
    }
  }

  private column(lon: number): number {
    return Math.floor((lon - this.west) / CELL_DEGREES)
  }

  private row(lat: number): number {
    return Math.floor((lat - this.south) / CELL_DEGREES)
  }

  private key(column: number, row: number): number {
    return row * this.columns + column
  }
}

function keepNearest(neighbours: Neighbour[], candidate: Neighbour): void {
  if (neighbours.length === NEAREST_POINTS && candidate.distance >= neighbours[NEAREST_POINTS - 1]!.distance)
    return
  neighbours.push(candidate)
  neighbours.sort((a, b) => a.distance - b.distance || a.index - b.index)
  if (neighbours.length > NEAREST_POINTS) neighbours.pop()
}
