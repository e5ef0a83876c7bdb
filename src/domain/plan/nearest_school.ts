import { columnFrom } from '../column_from'
import { EARTH_RADIUS_KM } from '../geography/distance'
import { roadMetres, straightKm } from './road_distance'
import { unitVectors } from './supplier_places'

interface Points {
  readonly lon: Float64Array
  readonly lat: Float64Array
}

const DEGREES_PER_KM = 180 / (Math.PI * EARTH_RADIUS_KM)

/** Road metres from each point to the nearest of the schools, whole; Infinity where none is within the limit, NaN without a position. */
export function nearestSchoolMetres(schools: Points, points: Points, limitMetres: number): Float64Array {
  const order = Array.from(schools.lat.keys())
    .filter((school) => !Number.isNaN(schools.lat[school]! + schools.lon[school]!))
    .sort((a, b) => schools.lat[a]! - schools.lat[b]!)
  const lats = order.map((school) => schools.lat[school]!)
  const vectors = unitVectors(schools.lon, schools.lat)
  const own = unitVectors(points.lon, points.lat)
  const band = straightKm(limitMetres) * DEGREES_PER_KM * 1.001 + 1e-6
  const known = new Map<string, number>()
  const nearest = (point: number): number => {
    const lat = points.lat[point]!
    const [x, y, z] = [own.x[point]!, own.y[point]!, own.z[point]!]
    let best = -1
    let bestSquare = Infinity
    for (let at = firstFrom(lats, lat - band); at < order.length && lats[at]! <= lat + band; at++) {
      const school = order[at]!
      const square =
        (vectors.x[school]! - x) ** 2 + (vectors.y[school]! - y) ** 2 + (vectors.z[school]! - z) ** 2
      if (square < bestSquare) [best, bestSquare] = [school, square]
    }
    if (best < 0) return Infinity
    const metres = roadMetres(schools.lon[best]!, schools.lat[best]!, points.lon[point]!, lat)
    return metres <= limitMetres ? metres : Infinity
  }
  return columnFrom(Float64Array, points.lon, (lon, point) => {
    if (Number.isNaN(lon + points.lat[point]!)) return NaN
    const place = `${lon} ${points.lat[point]!}`
    const metres = known.get(place) ?? nearest(point)
    known.set(place, metres)
    return metres
  })
}

function firstFrom(rising: readonly number[], least: number): number {
  let low = 0
  let high = rising.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (rising[middle]! < least) low = middle + 1
    else high = middle
  }
  return low
}
