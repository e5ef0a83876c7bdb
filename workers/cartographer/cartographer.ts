import type { Outlines } from '../../src/domain/geography/boundaries'
import { voronoiCells } from './cells'
import type { VoronoiCells } from './cells'
import { triangulateSites } from './site_map'
import type { SiteMap } from './site_map'
import { shapeAreas } from './area_shapes'
import type { AreaShapes } from './area_shapes'
import { withOutlines } from './outlined_areas'

/**
 * How far from its nearest school a place is still painted, in kilometres. England's register of May 2025 leaves no
 * hole in England at 17.0 km (the head of Kielder Water is the furthest place); 12 km leaves 0.17 % of England bare,
 * 10 km 0.47 %. What is painted beyond a border or a shore is covered by the masks of coast.json.
 */
export const REACH_KM = 20

export interface Atlas {
  readonly siteMap: SiteMap
  readonly cells: VoronoiCells
}

/** Where the schools stand and which ground is nearest to each; independent of any grouping. Degrees, NaN allowed. */
export function createAtlas(lon: Float64Array, lat: Float64Array): Atlas {
  const siteMap = triangulateSites(lon, lat, REACH_KM)
  return { siteMap, cells: voronoiCells(siteMap, REACH_KM) }
}

/** Areas with an outline are drawn by it, the others from their schools. */
export function drawAreas(
  { siteMap, cells }: Atlas,
  areaOfSchool: Uint16Array,
  areaCount: number,
  outlines?: Outlines,
): AreaShapes {
  const shapes = shapeAreas(siteMap, cells, areaOfSchool, areaCount)
  return outlines ? withOutlines(shapes, outlines) : shapes
}
