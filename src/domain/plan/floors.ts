import type { AugmentingPath } from './augmenting_path'
import type { FlowNetwork } from './flow_network'

interface FloorMissed {
  readonly area: number
  readonly floor: number
  /** The most of its schools that can be visited beside the other rules. */
  readonly possible: number
}

/**
 * Raises each floor one school at a time by a cheapest path through areas that are above theirs, which keeps the plan
 * best at every step. Returns the floors that cannot be met, each with the most it can be; no other way of lowering
 * some of them misses fewer schools.
 */
export function raiseFloors(
  network: FlowNetwork,
  path: AugmentingPath,
  floors: ReadonlyMap<number, number>,
): FloorMissed[] {
  for (const [area, floor] of floors) network.floor[area] = Math.min(floor, network.visitedIn[area]!)
  const missed: FloorMissed[] = []
  for (const [area, floor] of floors)
    if (!raiseTo(network, path, area, floor)) missed.push({ area, floor, possible: network.visitedIn[area]! })
  return missed
}

/** Visits at least so many schools of an area, and holds that; false where fewer is the most. */
export function raiseTo(network: FlowNetwork, path: AugmentingPath, area: number, floor: number): boolean {
  while (network.visitedIn[area]! < floor) {
    network.floor[area] = network.visitedIn[area]!
    if (!path.raise(area)) return false
  }
  network.floor[area] = Math.max(network.floor[area]!, floor)
  return true
}
