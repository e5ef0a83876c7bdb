import { EARTH_RADIUS_KM } from './distance'

/** A point on the flat map: kilometres east and north. */
export type PlanePoint = readonly [x: number, y: number]
/** Degrees, WGS84. */
export type LonLat = [lon: number, lat: number]

/**
 * Britain and Ireland on a flat sheet: the spherical Lambert conformal conic of Snyder, "Map Projections: a Working
 * Manual" (USGS 1395, 1987), equations 15-1 to 15-5. Between 49° and 61° north a kilometre is true to 0.4 %, so one
 * limit in kilometres serves every school, and a boundary half-way on the sheet is half-way on the ground.
 */
const RADIANS = Math.PI / 180
const [SOUTH, NORTH, MIDDLE_LAT, MIDDLE_LON] = [50.5, 59, 54, -3]

const coneStretch = (lat: number) => Math.tan(Math.PI / 4 + (lat * RADIANS) / 2)
const cone =
  Math.log(Math.cos(SOUTH * RADIANS) / Math.cos(NORTH * RADIANS)) /
  Math.log(coneStretch(NORTH) / coneStretch(SOUTH))
const coneScale = (EARTH_RADIUS_KM * Math.cos(SOUTH * RADIANS) * coneStretch(SOUTH) ** cone) / cone
const fromPole = (lat: number) => coneScale / coneStretch(lat) ** cone
const middle = fromPole(MIDDLE_LAT)

/** Degrees to kilometres from 3° W 54° N. Latitude must lie between -89 and 89. */
export function project(lon: number, lat: number): PlanePoint {
  const radius = fromPole(lat)
  const angle = cone * (lon - MIDDLE_LON) * RADIANS
  return [radius * Math.sin(angle), middle - radius * Math.cos(angle)]
}

/** The inverse of `project`, rounded to about a metre. */
export function unproject(x: number, y: number): LonLat {
  const south = middle - y
  const lon = Math.atan2(x, south) / cone / RADIANS + MIDDLE_LON
  const lat = (2 * Math.atan((coneScale / Math.hypot(x, south)) ** (1 / cone)) - Math.PI / 2) / RADIANS
  return [Math.round(lon * 1e5) / 1e5, Math.round(lat * 1e5) / 1e5]
}
