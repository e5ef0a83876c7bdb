import type { FlowNetwork } from './flow_network'
import type { PlanRules } from './instance'
import type { PlanBound } from './plan'

/**
 * What no plan can beat. Each supplier asks a price for a visit and each floor pays for a school; whatever the prices,
 * every school choosing for itself comes to at least as much as any plan (weak duality). At the prices of the best plan
 * the two are equal, which proves it. Only pairs, costs, capacities and prices are read, never the plan.
 */
export function planBound(network: FlowNetwork, { objective, floors }: PlanRules): PlanBound {
  const { costs, capacity, supplierPotential, areaPotential, area } = network
  const sum = { points: 0, metres: 0, net: 0 }
  const add = (cost: number, times: number): void => {
    const worth = costs.worthOf(cost)
    sum.points += times * worth.points
    sum.metres += times * worth.metres
    sum.net += times * cost
  }
  for (let school = 0; school < network.schools; school++) {
    if (network.slots[school] === 0) continue
    const isFirst = network.pinned[school] === 0
    const price = area[school]! >= 0 && isFirst ? areaPotential[area[school]!]! : 0
    const [nearest, second] = cheapestTwo(network, school)
    const first = costs.cost[network.unit(school, 0)]! - price - nearest
    const isForced = isFirst && network.isMust[school] === 1
    if (first > 0 || isForced) add(first, 1)
    if (network.slots[school] === 2) {
      const more = costs.cost[network.unit(school, 1)]! - second
      if (more > 0) add(more, 1)
    }
  }
  for (let supplier = 0; supplier < network.suppliers; supplier++)
    if (supplierPotential[supplier]! < 0) add(-supplierPotential[supplier]!, capacity[supplier]!)
  for (const [each, floor] of floors) {
    const price = areaPotential[each] ?? 0
    if (price < 0) add(price, floor)
  }
  for (let school = 0; school < network.schools; school++)
    if (network.pinned[school]! > 0 && area[school]! >= 0 && areaPotential[area[school]!]! < 0)
      add(-areaPotential[area[school]!]!, 1)
  return objective.kind === 'priced'
    ? { kind: 'priced', net: sum.net }
    : { kind: 'value_first', points: sum.points, metres: sum.metres }
}

/** The two lowest of metres and price over a school's suppliers. */
function cheapestTwo(network: FlowNetwork, school: number): [number, number] {
  const { start, supplier: suppliers, metres } = network.pairs
  let lowest = Infinity
  let second = Infinity
  for (let pair = start[school]!; pair < start[school + 1]!; pair++) {
    if (metres[pair]! >= second) break
    const supplier = suppliers[pair]!
    if (network.pinnedSupplier[school] === supplier) continue
    const price = metres[pair]! - network.supplierPotential[supplier]!
    if (price < lowest) {
      second = lowest
      lowest = price
    } else if (price < second) second = price
  }
  return [lowest, second]
}
