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
    reachThroughArea(school, from)
  }
  // Where a floor holds a school in, another of its area may come in for it.
  const leftOutOf = leftOutByFloor(network)
  const toArea = new Float64Array(network.areas).fill(Infinity)
  const reachThroughArea = (school: number, from: number): void => {
    const others = leftOutOf.get(network.area[school]!)
    if (!others || network.planned[school] !== 1 || network.pinned[school] !== 0) return
    if (network.isMust[school] === 1) return
    const area = network.area[school]!
    const to = from + costs.cost[network.unit(school, 0)]!
    if (to >= toArea[area]!) return
    toArea[area] = to
    for (const other of others)
      reachSchool(other, to - costs.cost[network.unit(other, 0)]! - schoolPotential[other]!)
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

/** Schools that may be visited and are not, of each area with no more visited than its floor. */
function leftOutByFloor(network: FlowNetwork): ReadonlyMap<number, readonly number[]> {
  const schools = new Map<number, number[]>()
  network.floor.forEach((floor, area) => {
    if (floor > 0 && network.visitedIn[area]! <= floor) schools.set(area, [])
  })
  if (schools.size === 0) return schools
  for (let school = 0; school < network.schools; school++)
    if (network.isLeftOut(school)) schools.get(network.area[school]!)?.push(school)
  return schools
}
