import { unitVectors } from '../plan/supplier_places'
import { EARTH_RADIUS_KM } from '../geography/distance'
import { straightKm } from '../plan/road_distance'

/**
 * Gi* of Getis and Ord for a value of each place, with weight 1 for itself and every place within a road, by the
 * standard deviation of the population. On a value as smooth as access it flags about a quarter of all places.
 */
export function giStar(
  { lon, lat }: { readonly lon: Float64Array; readonly lat: Float64Array },
  value: Float64Array,
  roadMetres: number,
): { readonly gi: Float64Array; readonly neighbours: Int32Array } {
  const count = value.length
  const { x, y, z } = unitVectors(lon, lat)
  const angle = straightKm(roadMetres) / EARTH_RADIUS_KM
  const chord = (2 * Math.sin(angle / 2)) ** 2
  const band = (angle * 180) / Math.PI + 1e-9
  const order = Array.from(lat.keys()).sort((a, b) => lat[a]! - lat[b]!)
  const neighbours = new Int32Array(count)
  const sums = new Float64Array(value)
  order.forEach((school, at) => {
    for (let next = at + 1; next < count; next++) {
      const other = order[next]!
      if (lat[other]! - lat[school]! > band) break
      const squared =
        (x[other]! - x[school]!) ** 2 + (y[other]! - y[school]!) ** 2 + (z[other]! - z[school]!) ** 2
      if (squared > chord) continue
      neighbours[school]!++
      neighbours[other]!++
      sums[school]! += value[other]!
      sums[other]! += value[school]!
    }
  })
  const mean = value.reduce((sum, each) => sum + each, 0) / count
  const deviation = Math.sqrt(value.reduce((sum, each) => sum + each * each, 0) / count - mean * mean)
  const gi = sums.map((sum, school) => {
    const weights = neighbours[school]! + 1
    return (sum - mean * weights) / (deviation * Math.sqrt((count * weights - weights ** 2) / (count - 1)))
  })
  return { gi, neighbours }
}
