import type { AugmentingPath } from './augmenting_path'
import type { CandidatePairs } from './candidate_pairs'
import { raiseTo } from './floors'
import type { FlowNetwork } from './flow_network'
import type { PlanInstance } from './instance'
import type { Worth } from './plan'
import { planFromNetwork } from './read_plan'
import { solvePlan } from './solve_plan'

/** The best plan in which no area has less than a share of its schools visited, but for those that cannot. */
export interface FrontierPoint extends Worth {
  /** The least share of an area that can be raised. */
  readonly worstShare: number
  readonly schoolsVisited: number
  /** Schools visited in each area: floors that give this plan. */
  readonly visitedIn: Int32Array
  /** Areas that keep what they have, because none of their further schools can be visited beside the others. */
  readonly cannotRise: readonly number[]
}

/**
 * Total value against the worst-off area, a point at a time: each gives up least value for the next share that the
 * worst-off areas can have. Nothing where the rules cannot be kept.
 */
export function* fairnessFrontier(
  instance: PlanInstance,
  pairs: CandidatePairs,
  most = 12,
): Generator<FrontierPoint> {
  const solved = solvePlan(instance, pairs)
  if (solved.kind === 'infeasible') return
  const { network, path } = solved
  const areas = new AreaShares(network)
  for (let found = 0, last = -1; found < most && areas.rising.length > 0;) {
    const worstShare = areas.worstShare()
    if (worstShare > last) {
      last = worstShare
      found++
      const { points, metres, schoolsVisited } = planFromNetwork(network, instance, solved.plan.bound)
      yield {
        points,
        metres,
        schoolsVisited,
        worstShare,
        visitedIn: network.visitedIn.slice(),
        cannotRise: areas.cannotRise,
      }
    }
    if (worstShare >= 1) return
    areas.raise(path, areas.nextShare(worstShare))
  }
}

/** Areas with schools, and how many of them are visited. */
class AreaShares {
  /** Areas of which more schools can be visited, as far as is known. */
  rising: number[]
  cannotRise: number[] = []
  private readonly schools: Int32Array

  constructor(private readonly network: FlowNetwork) {
    this.schools = new Int32Array(network.areas)
    for (const area of network.area) if (area >= 0) this.schools[area]!++
    this.rising = [...this.schools.keys()].filter((area) => this.schools[area]! > 0)
  }

  worstShare(): number {
    return Math.min(...this.rising.map((area) => this.shareOf(area, 0)))
  }

  /** The least share that an area at the worst can have next. */
  nextShare(worst: number): number {
    const lowest = this.rising.filter((area) => this.shareOf(area, 0) <= worst)
    return Math.min(...lowest.map((area) => this.shareOf(area, 1)))
  }

  /** Raises areas to a share; those that cannot be keep what they have. */
  raise(path: AugmentingPath, share: number): void {
    const { network, schools } = this
    const floorOf = (area: number): number => Math.ceil(share * schools[area]! - 1e-9)
    for (const area of this.rising)
      network.floor[area] = Math.max(network.floor[area]!, Math.min(floorOf(area), network.visitedIn[area]!))
    const stuck = this.rising.filter((area) => !raiseTo(network, path, area, floorOf(area)))
    this.rising = this.rising.filter((area) => !stuck.includes(area))
    this.cannotRise = [...this.cannotRise, ...stuck]
  }

  private shareOf(area: number, more: number): number {
    return (this.network.visitedIn[area]! + more) / this.schools[area]!
  }
}
