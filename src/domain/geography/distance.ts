/** Mean radius of the earth (IUGG, 1980). */
export const EARTH_RADIUS_KM = 6371.0088
const RADIANS = Math.PI / 180

/** Great-circle distance in kilometres between two points in degrees (haversine, DOMAIN §4.7). */
export function kilometresBetween(lonA: number, latA: number, lonB: number, latB: number): number {
  const halfLat = Math.sin(((latB - latA) * RADIANS) / 2)
  const halfLon = Math.sin(((lonB - lonA) * RADIANS) / 2)
  const chord = halfLat * halfLat + Math.cos(latA * RADIANS) * Math.cos(latB * RADIANS) * halfLon * halfLon
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)))
}

/** One degree of latitude, in kilometres. */
export const KM_PER_DEGREE = EARTH_RADIUS_KM * RADIANS
