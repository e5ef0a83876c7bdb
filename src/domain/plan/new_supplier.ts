import { candidatePairs } from './candidate_pairs'
import type { FlowNetwork } from './flow_network'
import { ANY_PHASE, type PlanInstance } from './instance'
import { oneMoreVisit } from './one_more_visit'

/** Degrees. */
interface Places {
  readonly lon: ArrayLike<number>
  readonly lat: ArrayLike<number>
}

/**
 * The points that a new supplier with one visit would bring at each place, less its road where road has a price: exact
 * under every objective and with every rule (PLAN_MODEL §3). `limit`: how far it travels, whole road metres.
 */
export function gainAtPlaces(
  network: FlowNetwork,
  { schools, rules }: PlanInstance,
  places: Places,
  limit: number,
): Float64Array {
  const { atSchool } = oneMoreVisit(network)
  const count = places.lon.length
  const gain = new Float64Array(count)
  const everybody = new Uint8Array(count).fill(1)
  const pairs = candidatePairs({
    schools,
    suppliers: {
      lon: Float64Array.from(places.lon),
      lat: Float64Array.from(places.lat),
      visits: new Int32Array(count).fill(1),
      limit: new Float64Array(count).fill(limit),
      phases: new Uint8Array(count).fill(ANY_PHASE),
      usable: everybody,
      offers: everybody,
    },
    rules,
  })
  const isPriced = rules.objective.kind === 'priced'
  const pointsOf = (cost: number): number => (cost > 0 ? network.costs.worthOf(cost).points : 0)
  for (let school = 0; school < network.schools; school++)
    for (let pair = pairs.start[school]!; pair < pairs.start[school + 1]!; pair++) {
      const place = pairs.supplier[pair]!
      const road = isPriced ? pairs.metres[pair]! : 0
      gain[place] = Math.max(gain[place]!, pointsOf(atSchool[school]! - road))
    }
  return gain
}

/** The same instance with one more supplier, the last, who visits any phase. */
export function withNewSupplier(
  instance: PlanInstance,
  lon: number,
  lat: number,
  { visits, limit }: { readonly visits: number; readonly limit: number },
): PlanInstance {
  const { suppliers } = instance
  return {
    ...instance,
    suppliers: {
      lon: Float64Array.of(...suppliers.lon, lon),
      lat: Float64Array.of(...suppliers.lat, lat),
      visits: Int32Array.of(...suppliers.visits, visits),
      limit: Float64Array.of(...suppliers.limit, limit),
      phases: Uint8Array.of(...suppliers.phases, ANY_PHASE),
      usable: Uint8Array.of(...suppliers.usable, 1),
      offers: Uint8Array.of(...suppliers.offers, 1),
    },
  }
}
