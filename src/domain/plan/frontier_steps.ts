import type { FrontierPoint } from './fairness_frontier'
import type { PlanFrontier } from './plan_frontier'

/** A point of the frontier as a step of the staircase; `at` is its place among all points. */
export interface FrontierStep extends FrontierPoint {
  readonly at: number
}

/** Areas that no point gives another visit: nobody reaches them, or those who do are needed elsewhere. They count in no "worst-off". */
export function areasLeftAside({
  points,
  unreachable,
}: Pick<PlanFrontier, 'points' | 'unreachable'>): ReadonlySet<number> {
  const stuck = points.at(-1)?.cannotRise ?? []
  const first = points[0]?.visitedIn
  const isSame = (area: number): boolean => points.every(({ visitedIn }) => visitedIn[area] === first?.[area])
  return new Set([...unreachable, ...stuck.filter(isSame)])
}

/**
 * The staircase: each point with the least share among the areas that count, the same areas for every point. A point
 * that has no greater share than one of more value is no step.
 */
export function frontierSteps(
  frontier: Pick<PlanFrontier, 'points' | 'unreachable' | 'schoolsIn'>,
): readonly FrontierStep[] {
  const { points, schoolsIn } = frontier
  const aside = areasLeftAside(frontier)
  const counting = [...schoolsIn.keys()].filter((area) => schoolsIn[area]! > 0 && !aside.has(area))
  const steps: FrontierStep[] = []
  points.forEach((point, at) => {
    const worstShare = Math.min(1, ...counting.map((area) => point.visitedIn[area]! / schoolsIn[area]!))
    if (worstShare > (steps.at(-1)?.worstShare ?? -1)) steps.push({ ...point, worstShare, at })
  })
  return steps
}
