import { NO_AREA } from '../../src/domain/project/dataset'
import type { SiteMap } from './site_map'

/** A round closes one ring of a cluster of such schools; a city has none wider than a few. */
const MAX_ROUNDS = 6

/**
 * A school without an area (in England's register the independents have no region) would leave a hole in the area
 * around it. It is drawn in the area of its nearest neighbour if most of its neighbours have one. Returns a new array.
 */
export function fillGaps({ delaunay, points, siteCount }: SiteMap, areaOfSite: Uint16Array): Uint16Array {
  let filled = areaOfSite
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const before = filled
    filled = before.map((area, site) => (area === NO_AREA ? areaAround(site, before) : area))
  }
  return filled

  function areaAround(site: number, areas: Uint16Array): number {
    let [neighbours, settled, nearest, area] = [0, 0, Infinity, NO_AREA]
    for (const other of delaunay.neighbors(site)) {
      neighbours += 1
      const otherArea = other < siteCount ? (areas[other] ?? NO_AREA) : NO_AREA
      if (otherArea === NO_AREA) continue
      settled += 1
      const away = distance(site, other)
      if (away < nearest) [nearest, area] = [away, otherArea]
    }
    return 2 * settled > neighbours ? area : NO_AREA
  }

  function distance(a: number, b: number): number {
    const [dx, dy] = [
      (points[2 * a] ?? 0) - (points[2 * b] ?? 0),
      (points[2 * a + 1] ?? 0) - (points[2 * b + 1] ?? 0),
    ]
    return Math.hypot(dx, dy)
  }
}
