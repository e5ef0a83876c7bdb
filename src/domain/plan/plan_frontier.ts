import type { FrontierPoint } from './fairness_frontier'

/** More points than these are not drawn. */
export const MOST_POINTS = 12

/** Points of the fairness frontier of a plan, over the areas of one grouping. */
export interface PlanFrontier {
  readonly version: number
  readonly grouping: string
  readonly points: readonly FrontierPoint[]
  /** Areas with schools in scope that nobody can reach: they stay at 0 and are left out of the worst-off. */
  readonly unreachable: readonly number[]
  /** Schools in scope of each area. */
  readonly schoolsIn: Int32Array
  /** True where there is no further point. */
  readonly isComplete: boolean
}
