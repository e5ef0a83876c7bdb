import { bbox } from '@turf/bbox'
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import type { AreaMark } from './cartographer'
import type { Coast } from './coast'

/** A nation with a smaller share of the located schools has strays, not a register. */
const STRAY_SHARE = 0.01
/** A sample large enough to tell one in a hundred from none. */
const MAX_SAMPLED = 4000

/** A test of places, in degrees, that asks the box around a shape before its many corners. */
export function insideOf(geometry: MultiPolygon | Polygon): (place: Position) => boolean {
  const [west, south, east, north] = bbox(geometry)
  return (place) => {
    const [lon = NaN, lat = NaN] = place
    return (
      lon >= west && lon <= east && lat >= south && lat <= north && booleanPointInPolygon(place, geometry)
    )
  }
}

/**
 * The nations without schools in the register. Their land is painted over areas that extend across the border.
 * Positions in degrees; NaN is left out.
 */
export function nationsWithoutSchools(
  nations: Coast['nations'],
  lon: Float64Array,
  lat: Float64Array,
): string[] {
  const located: Position[] = []
  lon.forEach((degrees, school) => {
    if (!Number.isNaN(degrees)) located.push([degrees, lat[school] ?? NaN])
  })
  const stride = Math.ceil(located.length / MAX_SAMPLED)
  const sampled = located.filter((_, index) => index % stride === 0)
  const enough = STRAY_SHARE * sampled.length
  return nations.features
    .filter(({ geometry }) => !holdsAtLeast(enough, sampled, insideOf(geometry)))
    .map(({ properties }) => properties.nation)
}

function holdsAtLeast(
  enough: number,
  places: readonly Position[],
  isInside: (place: Position) => boolean,
): boolean {
  let inside = 0
  return enough === 0 || places.some((place) => isInside(place) && (inside += 1) >= enough)
}

/** Tests whether a place lies in one of the nations named. */
export function insideNations(
  nations: Coast['nations'],
  names: readonly string[],
): (place: Position) => boolean {
  const tests = nations.features
    .filter(({ properties }) => names.includes(properties.nation))
    .map(({ geometry }) => insideOf(geometry))
  return (place) => tests.some((isInside) => isInside(place))
}

/** Whether most of these places are covered: an area of such schools cannot be seen. */
export const mostAreCovered = (
  isCovered: (place: Position) => boolean,
  places: readonly Position[],
): boolean => 2 * places.filter(isCovered).length > places.length

/** Whether an area cannot be seen: its name and most of its schools lie in nations that are covered. */
export function isAreaCovered(
  isCovered: (place: Position) => boolean,
  { area, label }: AreaMark,
  { lon, lat }: { readonly lon: Float64Array; readonly lat: Float64Array },
  groupIndex: Uint16Array,
): boolean {
  if (!isCovered([...label])) return false
  const places: Position[] = []
  groupIndex.forEach((held, school) => {
    if (held === area && !Number.isNaN(lon[school] ?? NaN)) places.push([lon[school] ?? 0, lat[school] ?? 0])
  })
  return mostAreCovered(isCovered, places)
}
