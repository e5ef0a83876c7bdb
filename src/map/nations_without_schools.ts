import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import type { AreaMark } from './cartographer'
import type { Coast } from './coast'

/** A nation with a smaller share of the located schools has strays, not a register. */
const STRAY_SHARE = 0.01
/** A sample large enough to tell one in a hundred from none. */
const MAX_SAMPLED = 4000

/**
 * The nations without schools in the register. Their land is painted over areas that extend across the border.
 * Positions in degrees; NaN is left out.
 */
export function nationsWithoutSchools(
  nations: Coast['nations'],
  lon: Float64Array,
  lat: Float64Array,
): string[] {
  const located = [...lon.keys()].filter((school) => !Number.isNaN(lon[school] ?? NaN))
  const stride = Math.ceil(located.length / MAX_SAMPLED)
  const sampled = located.filter((_, index) => index % stride === 0)
  return nations.features
    .filter(({ geometry }) => {
      const inside = sampled.filter((school) =>
        booleanPointInPolygon([lon[school] ?? NaN, lat[school] ?? NaN], geometry),
      )
      return inside.length < STRAY_SHARE * sampled.length
    })
    .map(({ properties }) => properties.nation)
}

/** Whether a place lies in one of the nations named. */
export function liesIn(
  nations: Coast['nations'],
  names: readonly string[],
  place: readonly [number, number],
): boolean {
  return nations.features.some(
    ({ properties, geometry }) =>
      names.includes(properties.nation) && booleanPointInPolygon([...place], geometry),
  )
}

/** Whether most of these places lie in the nations named: an area of such schools is covered and cannot be seen. */
export function mostLieIn(
  nations: Coast['nations'],
  names: readonly string[],
  places: readonly (readonly [number, number])[],
): boolean {
  const inside = places.filter((place) => liesIn(nations, names, place))
  return 2 * inside.length > places.length
}

/** Whether an area cannot be seen: its name and most of its schools lie in nations that are covered. */
export function isAreaCovered(
  nations: Coast['nations'],
  covered: readonly string[],
  { area, label }: AreaMark,
  { lon, lat }: { readonly lon: Float64Array; readonly lat: Float64Array },
  groupIndex: Uint16Array,
): boolean {
  if (!liesIn(nations, covered, label)) return false
  const places: [number, number][] = []
  groupIndex.forEach((held, school) => {
    if (held === area && !Number.isNaN(lon[school] ?? NaN)) places.push([lon[school] ?? 0, lat[school] ?? 0])
  })
  return mostLieIn(nations, covered, places)
}
