import { Delaunay } from 'd3-delaunay'
import { project } from '../../src/domain/geography/flat_map'

/** No site: the school has no usable position. */
export const NO_SITE = -1

/** Where the schools stand. Schools at one place share a site; guard points surround them and belong to no school. */
export interface SiteMap {
  /** Real sites come first: 0 … siteCount - 1. */
  readonly siteCount: number
  /** Per school, its site or NO_SITE. */
  readonly siteOfSchool: Int32Array
  /** x, y of each site and then of each guard point, in kilometres on the flat map. */
  readonly points: Float64Array
  readonly delaunay: Delaunay<unknown>
}

const GUARD_POINTS = 8
/** More than twice the sheet's height in metres, so that x and y make one whole number below 2⁵³. */
const KEY_ROWS = 2 ** 27

/**
 * Projects each located school onto the flat map, merges positions within a metre, and triangulates them (Delaunay).
 * Guard points surround the whole at a distance, so that every real site has neighbours on all sides, however few sites there
 * are and even when they lie on one line. `reach` is how far a cell may stretch, in kilometres.
 */
export function triangulateSites(lon: Float64Array, lat: Float64Array, reach: number): SiteMap {
  const siteOfSchool = new Int32Array(lon.length).fill(NO_SITE)
  const siteAt = new Map<number, number>()
  const points: number[] = []
  for (let school = 0; school < lon.length; school += 1) {
    const [x, y] = metresOf(lon[school] ?? NaN, lat[school] ?? NaN)
    if (Number.isNaN(x)) continue
    const key = x * KEY_ROWS + y
    const site = siteAt.get(key) ?? siteAt.size
    if (site === siteAt.size) {
      siteAt.set(key, site)
      points.push(x / 1000, y / 1000)
    }
    siteOfSchool[school] = site
  }
  const all = Float64Array.from([...points, ...guardPoints(points, reach)])
  return { siteCount: siteAt.size, siteOfSchool, points: all, delaunay: new Delaunay(all) }
}

/** Whole metres on the flat map, or NaN. No school stands in Antarctica or at the pole, and the sheet ends there. */
function metresOf(lon: number, lat: number): readonly [number, number] {
  if (!(Math.abs(lon) <= 180 && lat >= -60 && lat <= 89)) return [NaN, NaN]
  const [x, y] = project(lon, lat)
  return [Math.round(x * 1000), Math.round(y * 1000)]
}

/** Far enough that no point within reach of a site is nearer to a guard point. */
function guardPoints(points: readonly number[], reach: number): number[] {
  const furthest = points.reduce((most, coordinate) => Math.max(most, Math.abs(coordinate)), 0)
  const distance = 2 * Math.SQRT2 * furthest + 4 * reach
  return Array.from({ length: GUARD_POINTS }, (_, guard) => (2 * Math.PI * guard) / GUARD_POINTS).flatMap(
    (angle) => [distance * Math.cos(angle), distance * Math.sin(angle)],
  )
}
