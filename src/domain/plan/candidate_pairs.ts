import { EARTH_RADIUS_KM } from '../geography/distance'
import type { PlanRules, PlanSchools, PlanSuppliers } from './instance'
import { roadMetres, straightKm } from './road_distance'
import { supplierPlaces, unitVectors } from './supplier_places'

/** Which suppliers can visit which schools: the pairs of school `i` are `start[i]` to `start[i + 1]`, nearest first. */
export interface CandidatePairs {
  readonly start: Int32Array
  readonly supplier: Int32Array
  /** Road, whole metres. */
  readonly metres: Int32Array
}

/** Rounding of chords never loses a pair at its limit: the metres decide. */
const CHORD_MARGIN = 1 + 1e-9

const degreesOf = (km: number): number => ((km / EARTH_RADIUS_KM) * 180) / Math.PI

/** The square of the chord of a unit sphere under so many road metres. */
const squaredChord = (metres: number): number =>
  (2 * Math.sin(Math.min(Math.PI / 2, straightKm(metres) / (2 * EARTH_RADIUS_KM)))) ** 2 * CHORD_MARGIN

class GrowingPairs {
  count = 0
  supplier = new Int32Array(1 << 14)
  metres = new Int32Array(1 << 14)

  add(supplier: number, metres: number): void {
    if (this.count === this.supplier.length) {
      this.supplier = grown(this.supplier)
      this.metres = grown(this.metres)
    }
    this.supplier[this.count] = supplier
    this.metres[this.count++] = metres
  }
}

function grown(column: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(column.length * 2)
  larger.set(column)
  return larger
}

/** Every pair within the limits of both rule and supplier whose phases and disciplines meet (PLAN_MODEL §1). */
export function candidatePairs({
  schools,
  suppliers,
  rules,
}: {
  readonly schools: Pick<PlanSchools, 'lon' | 'lat' | 'phases'>
  readonly suppliers: PlanSuppliers
  readonly rules: Pick<PlanRules, 'limit'>
}): CandidatePairs {
  const places = supplierPlaces(suppliers, rules.limit)
  const count = schools.lon.length
  const vectors = unitVectors(schools.lon, schools.lat)
  const start = new Int32Array(count + 1)
  const pairs = new GrowingPairs()
  const keys = new Float64Array(places.lat.length)
  const chords = Float64Array.from(places.greatestLimit, squaredChord)
  const band = degreesOf(straightKm(places.greatestLimit.reduce((most, limit) => Math.max(most, limit), 0)))
  for (let school = 0; school < count; school++) {
    const lat = schools.lat[school]!
    const [x, y, z] = [vectors.x[school]!, vectors.y[school]!, vectors.z[school]!]
    let near = 0
    for (let place = places.firstFrom(lat - band * CHORD_MARGIN - 1e-9); place < places.lat.length; place++) {
      if (places.lat[place]! > lat + band * CHORD_MARGIN + 1e-9) break
      const squared = (places.x[place]! - x) ** 2 + (places.y[place]! - y) ** 2 + (places.z[place]! - z) ** 2
      if (squared > chords[place]!) continue
      const metres = roadMetres(schools.lon[school]!, lat, places.lon[place]!, places.lat[place]!)
      if (metres <= places.greatestLimit[place]!) keys[near++] = metres * keys.length + place
    }
    for (const key of keys.subarray(0, near).sort()) {
      const place = key % keys.length
      const metres = (key - place) / keys.length
      for (let at = places.start[place]!; at < places.start[place + 1]!; at++) {
        const supplier = places.supplier[at]!
        if (places.limit[at]! < metres) break
        const phases = suppliers.phases[supplier]!
        if (phases === 0 || (phases & schools.phases[school]!) !== 0) pairs.add(supplier, metres)
      }
    }
    start[school + 1] = pairs.count
  }
  return {
    start,
    supplier: pairs.supplier.slice(0, pairs.count),
    metres: pairs.metres.slice(0, pairs.count),
  }
}
