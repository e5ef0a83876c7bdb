import { NONE, type FlowNetwork } from './flow_network'
import { MinHeap } from './min_heap'

/** What one more visit would bring, as a cost: read it with VisitCosts.worthOf. */
export interface OneMoreVisit {
  /** By each supplier; 0 where it has a visit left. */
  readonly bySupplier: Float64Array
  /** By a new supplier next to the school; farther away it is less by the road between. −Infinity where none. */
  readonly atSchool: Float64Array
}

/**
 * Exactly what the best plan gains when one supplier has one visit more, for all at once: the shortest path from the
 * visits that stay out, and those that are made, by reduced costs to each supplier and each school. It holds under every objective, with floors too.
 */
export function oneMoreVisit(network: FlowNetwork): OneMoreVisit {
  const { pairs, schoolPotential, supplierPotential, costs } = network
  const heap = new MinHeap()
  const toSupplier = new Float64Array(network.suppliers).fill(Infinity)
  const toSchool = new Float64Array(network.schools).fill(Infinity)
  const reachSchool = (school: number, distance: number): void => {
    if (distance >= toSchool[school]!) return
    toSchool[school] = distance
    const from = distance + schoolPotential[school]!
    for (let pair = pairs.start[school]!; pair < pairs.start[school + 1]!; pair++) {
      const supplier = pairs.supplier[pair]!
      const to = from + pairs.metres[pair]! - supplierPotential[supplier]!
      if (to >= toSupplier[supplier]! || network.visits(school, supplier)) continue
      toSupplier[supplier] = to
      heap.push(supplier, to)
    }
  }
  for (let school = 0; school < network.schools; school++) {
    const planned = network.planned[school]!
    if (planned >= network.slots[school]!) continue
    const cost = costs.cost[network.unit(school, planned)]!
    if (cost > 0) reachSchool(school, -cost - schoolPotential[school]!)
  }
  // A visit that somebody nearer takes over saves road, even where no further school comes in.
  for (let supplier = 0; supplier < network.suppliers; supplier++) {
    const distance = -supplierPotential[supplier]!
    if (network.first[supplier] === NONE || distance >= toSupplier[supplier]!) continue
    toSupplier[supplier] = distance
    heap.push(supplier, distance)
  }
  while (heap.size > 0) {
    const supplier = heap.pop()
    if (heap.key > toSupplier[supplier]!) continue
    const from = heap.key + supplierPotential[supplier]!
    for (let slot = network.first[supplier]!; slot !== NONE; slot = network.next[slot]!) {
      const school = Math.floor(slot / network.visitsPerSchool)
      reachSchool(school, from - pairs.metres[network.slotPair[slot]!]! - schoolPotential[school]!)
    }
  }
  return {
    bySupplier: toSupplier.map((distance, supplier) =>
      Math.max(0, -(distance + supplierPotential[supplier]!)),
    ),
    atSchool: toSchool.map((distance, school) => -(distance + schoolPotential[school]!)),
  }
}
