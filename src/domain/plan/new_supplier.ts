import { candidatePairs, type CandidatePairs } from './candidate_pairs'
import type { FlowNetwork } from './flow_network'
import { ANY_PHASE, type Objective, type PlanInstance, type PlanSuppliers } from './instance'
import { oneMoreVisit } from './one_more_visit'

/** Degrees. */
interface Places {
  readonly lon: ArrayLike<number>
  readonly lat: ArrayLike<number>
}

/** Suppliers of any phase, one at each place; `limit`: how far they travel, whole road metres. */
export function newSuppliersAt({ lon, lat }: Places, limit: number): PlanSuppliers {
  const count = lon.length
  const everybody = new Uint8Array(count).fill(1)
  return {
    lon: Float64Array.from(lon),
    lat: Float64Array.from(lat),
    visits: new Int32Array(count).fill(1),
    limit: new Float64Array(count).fill(limit),
    phases: new Uint8Array(count).fill(ANY_PHASE),
    usable: everybody,
    offers: everybody,
  }
}

/**
 * The points that a new supplier with one visit would bring at each of so many places, less its road where road has a
 * price: exact under every objective and with every rule (PLAN_MODEL §3). `pairs` are those of newSuppliersAt the places.
 */
export function gainAtPlaces(
  network: FlowNetwork,
  objective: Objective,
  pairs: CandidatePairs,
  places: number,
): Float64Array {
  const { atSchool } = oneMoreVisit(network)
  const gain = new Float64Array(places)
  const isPriced = objective.kind === 'priced'
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

/** The pairs of an instance with one more supplier, out of those without it. */
export function pairsWithNewSupplier(instance: PlanInstance, pairs: CandidatePairs): CandidatePairs {
  const { schools, rules } = instance
  const added = instance.suppliers.lon.length - 1
  const { start, metres } = candidatePairs({ schools, suppliers: lastOf(instance.suppliers), rules })
  const all = pairs.supplier.length + metres.length
  const merged = {
    start: pairs.start.map((each, school) => each + start[school]!),
    supplier: new Int32Array(all),
    metres: new Int32Array(all),
  }
  let to = 0
  const put = (supplier: number, road: number): void => {
    merged.supplier[to] = supplier
    merged.metres[to++] = road
  }
  for (let school = 0; school < schools.lon.length; school++) {
    let next = start[school]!
    for (let pair = pairs.start[school]!; pair < pairs.start[school + 1]!; pair++) {
      if (next < start[school + 1]! && metres[next]! < pairs.metres[pair]!) put(added, metres[next++]!)
      put(pairs.supplier[pair]!, pairs.metres[pair]!)
    }
    if (next < start[school + 1]!) put(added, metres[next]!)
  }
  return merged
}

const lastOf = (suppliers: PlanSuppliers): PlanSuppliers => ({
  lon: suppliers.lon.slice(-1),
  lat: suppliers.lat.slice(-1),
  visits: suppliers.visits.slice(-1),
  limit: suppliers.limit.slice(-1),
  phases: suppliers.phases.slice(-1),
  usable: suppliers.usable.slice(-1),
  offers: suppliers.offers.slice(-1),
})
