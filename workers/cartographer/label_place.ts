import type { PlanePoint } from '../../src/domain/geography/flat_map'
import type { SiteMap } from './site_map'
import type { OutlinePart } from './outlines'

/** Enough to choose from and to measure against; more makes no visible difference. */
const MAX_CANDIDATES = 40
const MAX_EDGE_POINTS = 250
/** How much one kilometre of room inside the border is worth against one kilometre from the middle of the schools. */
const PULL_TO_SCHOOLS = 0.5

/**
 * Where an area's name sits: at one of its schools, so always on land and within its own border, with room around and
 * near the middle of the area's schools.
 */
export function labelPlace({ points }: SiteMap, { sites, outer, holes }: OutlinePart): PlanePoint {
  const edge = sampleEvenly([outer, ...holes].flat(), MAX_EDGE_POINTS)
  const middle = middleOf(points, sites)
  let best = middle
  let bestScore = -Infinity
  for (const site of sampleEvenly(sites, MAX_CANDIDATES)) {
    const point: PlanePoint = [points[2 * site] ?? 0, points[2 * site + 1] ?? 0]
    const fromMiddle = Math.hypot(point[0] - middle[0], point[1] - middle[1])
    const score = roomAround(point, edge) - PULL_TO_SCHOOLS * fromMiddle
    if (score > bestScore) [best, bestScore] = [point, score]
  }
  return best
}

function middleOf(points: Float64Array, sites: readonly number[]): PlanePoint {
  let [sumX, sumY] = [0, 0]
  for (const site of sites) {
    sumX += points[2 * site] ?? 0
    sumY += points[2 * site + 1] ?? 0
  }
  return [sumX / sites.length, sumY / sites.length]
}

function roomAround([x, y]: PlanePoint, edge: readonly PlanePoint[]): number {
  let least = Infinity
  for (const corner of edge) {
    const [dx, dy] = [corner[0] - x, corner[1] - y]
    least = Math.min(least, dx * dx + dy * dy)
  }
  return Math.sqrt(least)
}

function sampleEvenly<T>(all: readonly T[], most: number): T[] {
  const stride = Math.max(1, Math.ceil(all.length / most))
  return all.filter((_, index) => index % stride === 0)
}
