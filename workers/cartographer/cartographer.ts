import type { Outlines } from '../../src/domain/boundaries'
import { cutCells } from './cells'
import type { Cells } from './cells'
import { layGround } from './ground'
import type { Ground } from './ground'
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
  readonly ground: Ground
  readonly cells: Cells
}

/** Where the schools stand and which ground is nearest to each; independent of any grouping. Degrees, NaN allowed. */
export function openAtlas(lon: Float64Array, lat: Float64Array): Atlas {
  const ground = layGround(lon, lat, REACH_KM)
  return { ground, cells: cutCells(ground, REACH_KM) }
}

/** Areas with an outline are drawn by it, the others from their schools. */
export function drawAreas(
  { ground, cells }: Atlas,
  areaOfSchool: Uint16Array,
  areaCount: number,
  outlines?: Outlines,
): AreaShapes {
  const shapes = shapeAreas(ground, cells, areaOfSchool, areaCount)
  return outlines ? withOutlines(shapes, outlines) : shapes
}
