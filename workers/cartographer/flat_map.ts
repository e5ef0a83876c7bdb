/** A place on the flat map: kilometres east and north. */
export type Place = readonly [x: number, y: number]
/** Degrees, WGS84. */
export type LonLat = [lon: number, lat: number]

/**
 * Britain and Ireland on a flat sheet: the spherical Lambert conformal conic of Snyder, "Map Projections: a Working
 * Manual" (USGS 1395, 1987), equations 15-1 to 15-5. Between 49° and 61° north a kilometre is true to 0.4 %, so one
 * limit in kilometres serves every school, and a boundary half-way on the sheet is half-way on the ground.
 */
const KM = 6371.0088
const RADIANS = Math.PI / 180
const [SOUTH, NORTH, MIDDLE_LAT, MIDDLE_LON] = [50.5, 59, 54, -3]

const stretch = (lat: number) => Math.tan(Math.PI / 4 + (lat * RADIANS) / 2)
const cone =
  Math.log(Math.cos(SOUTH * RADIANS) / Math.cos(NORTH * RADIANS)) / Math.log(stretch(NORTH) / stretch(SOUTH))
const size = (KM * Math.cos(SOUTH * RADIANS) * stretch(SOUTH) ** cone) / cone
const fromPole = (lat: number) => size / stretch(lat) ** cone
const middle = fromPole(MIDDLE_LAT)

/** Degrees to kilometres from 3° W 54° N. Latitude must lie between -89 and 89. */
export function flatten(lon: number, lat: number): Place {
  const away = fromPole(lat)
  const turn = cone * (lon - MIDDLE_LON) * RADIANS
  return [away * Math.sin(turn), middle - away * Math.cos(turn)]
}

/** The inverse of `flatten`, rounded to about a metre. */
export function unflatten(x: number, y: number): LonLat {
  const down = middle - y
  const lon = Math.atan2(x, down) / cone / RADIANS + MIDDLE_LON
  const lat = (2 * Math.atan((size / Math.hypot(x, down)) ** (1 / cone)) - Math.PI / 2) / RADIANS
  return [Math.round(lon * 1e5) / 1e5, Math.round(lat * 1e5) / 1e5]
}
