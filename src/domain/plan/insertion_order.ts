import { NONE, type FlowNetwork } from './flow_network'

/**
 * Visits that may be planned, by what they are worth, the greatest first; equal ones by school. Visits of schools
 * that must be visited are kept apart.
 */
export interface InsertionOrder {
  readonly forced: readonly number[]
  /** Schools, once for each visit. */
  readonly others: Int32Array
  /** What each of `others` is worth. */
  readonly cost: Float64Array
}

export function insertionOrder(network: FlowNetwork): InsertionOrder {
  const { costs, slots } = network
  const forced: number[] = []
  /** Schools of each cost, so that many schools of few costs are ordered without comparing them. */
  const byCost = new Map<number, number[]>()
  for (let school = 0; school < network.schools; school++)
    for (let n = 0; n < slots[school]!; n++) {
      const cost = costs.cost[network.unit(school, n)]!
      if (network.isMust[school] === 1 && network.isFirstVisit(school, n)) forced.push(school)
      else if (cost > 0) {
        const equal = byCost.get(cost)
        if (equal) equal.push(school)
        else byCost.set(cost, [school])
      }
    }
  const falling = [...byCost].sort(([a], [b]) => b - a)
  return {
    forced: forced.sort((a, b) => costs.cost[network.unit(b, 0)]! - costs.cost[network.unit(a, 0)]!),
    others: Int32Array.from(falling.flatMap(([, schools]) => schools)),
    cost: Float64Array.from(falling.flatMap(([cost, { length }]) => new Array<number>(length).fill(cost))),
  }
}

/**
 * Closes suppliers whose visits no school of less value can take: all that a school left out with value first could
 * free. `expanded` marks schools that were followed before.
 */
export function closeSettled(network: FlowNetwork, leftOut: readonly number[], expanded: Uint8Array): void {
  const { start, supplier: suppliers } = network.pairs
  const queue = [...leftOut]
  for (let school = queue.pop(); school !== undefined; school = queue.pop()) {
    if (expanded[school] === 1) continue
    expanded[school] = 1
    for (let pair = start[school]!; pair < start[school + 1]!; pair++) {
      const supplier = suppliers[pair]!
      if (network.closed[supplier] === 1 || network.visits(school, supplier)) continue
      network.closed[supplier] = 1
      for (let slot = network.first[supplier]!; slot !== NONE; slot = network.next[slot]!)
        queue.push(Math.floor(slot / network.visitsPerSchool))
    }
  }
}
