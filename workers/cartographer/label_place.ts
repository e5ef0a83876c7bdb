import type { Place } from './flat_map'
import type { Ground } from './ground'
import type { Part } from './outlines'

/** Enough to choose from and to measure against; more makes no visible difference. */
const MOST_CANDIDATES = 40
const MOST_EDGE_PLACES = 250
/** How much one kilometre of room inside the border is worth against one kilometre from the middle of the schools. */
const PULL_TO_SCHOOLS = 0.5

/**
 * Where an area's name sits: at one of its schools, so always on land and within its own border, with room around and
 * near the middle of the area's schools.
 */
export function labelPlace({ places }: Ground, { sites, outer, holes }: Part): Place {
  const edge = everySo([outer, ...holes].flat(), MOST_EDGE_PLACES)
  const middle = middleOf(places, sites)
  let best = middle
  let bestScore = -Infinity
  for (const site of everySo(sites, MOST_CANDIDATES)) {
    const place: Place = [places[2 * site] ?? 0, places[2 * site + 1] ?? 0]
    const fromMiddle = Math.hypot(place[0] - middle[0], place[1] - middle[1])
    const score = roomAround(place, edge) - PULL_TO_SCHOOLS * fromMiddle
    if (score > bestScore) [best, bestScore] = [place, score]
  }
  return best
}

function middleOf(places: Float64Array, sites: readonly number[]): Place {
  let [sumX, sumY] = [0, 0]
  for (const site of sites) {
    sumX += places[2 * site] ?? 0
    sumY += places[2 * site + 1] ?? 0
  }
  return [sumX / sites.length, sumY / sites.length]
}

function roomAround([x, y]: Place, edge: readonly Place[]): number {
  let least = Infinity
  for (const corner of edge) {
    const [dx, dy] = [corner[0] - x, corner[1] - y]
    least = Math.min(least, dx * dx + dy * dy)
  }
  return Math.sqrt(least)
}

function everySo<T>(all: readonly T[], most: number): T[] {
  const stride = Math.max(1, Math.ceil(all.length / most))
  return all.filter((_, index) => index % stride === 0)
}
