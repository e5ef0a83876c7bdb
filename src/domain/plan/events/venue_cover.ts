import { candidatePairs } from '../candidate_pairs'
import { ANY_PHASE } from '../instance'

interface Positions {
  /** Degrees; NaN where not known. */
  readonly lon: Float64Array
  readonly lat: Float64Array
}

/** Which schools lie within reach of each venue: those of venue `v` are `start[v]` to `start[v + 1]` of `school`. */
export interface VenueCover {
  readonly start: Int32Array
  readonly school: Int32Array
  /** What reaching each school is worth, from 0. */
  readonly value: Float64Array
}

/** Schools within so many road metres of each venue. */
export function venueCover(
  schools: Positions & { readonly value: Float64Array },
  venues: Positions,
  metres: number,
): VenueCover {
  const { lon, lat, value } = schools
  const count = venues.lon.length
  const all = new Uint8Array(count).fill(1)
  const pairs = candidatePairs({
    schools: { lon, lat, phases: new Uint8Array(lon.length).fill(ANY_PHASE) },
    suppliers: {
      lon: venues.lon,
      lat: venues.lat,
      visits: new Int32Array(count),
      limit: new Float64Array(count).fill(metres),
      phases: new Uint8Array(count),
      usable: all,
      offers: all,
    },
    rules: { limit: metres },
  })
  const start = new Int32Array(count + 1)
  for (const venue of pairs.supplier) start[venue + 1]!++
  for (let venue = 0; venue < count; venue++) start[venue + 1]! += start[venue]!
  const next = start.slice()
  const school = new Int32Array(pairs.supplier.length)
  for (let each = 0; each < lon.length; each++)
    for (let pair = pairs.start[each]!; pair < pairs.start[each + 1]!; pair++)
      school[next[pairs.supplier[pair]!]!++] = each
  return { start, school, value }
}
