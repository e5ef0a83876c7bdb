import type { OutlinePart } from './outlines'
import { unproject } from '../../src/domain/geography/flat_map'
import type { SiteMap } from './site_map'
import { framedParts } from './strays'

/** West, south, east, north, in degrees. */
export type BoundingBox = readonly [west: number, south: number, east: number, north: number]

/**
 * How far a frame goes beyond the schools for the land drawn round them, as a share of its width or height: moor that a hub
 * has beyond its last school is in sight, and the 20 km of sea that an area reaches into do not make it small.
 */
const LAND_SHARE = 0.15

type Extent = readonly [least: number, most: number]

const extentOf = (numbers: readonly number[]): Extent =>
  numbers.reduce<Extent>(
    ([least, most], number) => [Math.min(least, number), Math.max(most, number)],
    [Infinity, -Infinity],
  )

function withLand([least, most]: Extent, [landLeast, landMost]: Extent): Extent {
  const room = LAND_SHARE * (most - least)
  return [Math.max(landLeast, least - room), Math.min(landMost, most + room)]
}

/** West, south, east and north, in degrees, of what the map frames of an area. */
export function frameOf({ points }: SiteMap, parts: readonly OutlinePart[]): BoundingBox {
  const framed = framedParts(parts)
  const sites = framed.flatMap((part) => part.sites)
  const land = framed.flatMap((part) => part.outer)
  const [left, right] = withLand(
    extentOf(sites.map((site) => points[2 * site] ?? 0)),
    extentOf(land.map(([x]) => x)),
  )
  const [bottom, top] = withLand(
    extentOf(sites.map((site) => points[2 * site + 1] ?? 0)),
    extentOf(land.map(([, y]) => y)),
  )
  const corners = [
    unproject(left, bottom),
    unproject(right, bottom),
    unproject(right, top),
    unproject(left, top),
  ]
  const [west, east] = extentOf(corners.map(([lon]) => lon))
  const [south, north] = extentOf(corners.map(([, lat]) => lat))
  return [west, south, east, north]
}
