import type { FrontierPoint } from '../../domain/plan/fairness_frontier'
import type { PlanQuestion } from '../../domain/plan/plan_question'
import type { AddressState } from '../../state/address/view_parts'
import { MOST_KM_PER_POINT } from '../../domain/plan/plan_defaults'

type Change = Partial<Pick<AddressState, 'kmPerPoint' | 'floor' | 'floorBy' | 'floors'>>

/** Floors that give the plan of a point, as parts of the address. */
export const floorsOfPoint = (
  { visitedIn }: FrontierPoint,
  areas: readonly string[],
): readonly (readonly [string, number])[] =>
  Array.from(visitedIn).flatMap((least, area) => (least > 0 ? [[areas[area]!, least] as const] : []))

/** Half the road that a point is worth; from no price, the most that the page offers. */
export const shorterKmPerPoint = (kmPerPoint: number | null): number =>
  kmPerPoint === null ? Math.min(10, MOST_KM_PER_POINT) : Math.max(0.1, Math.round(kmPerPoint * 5) / 10)

/** A question with what a change of the address asks instead. */
export function questionWith(question: PlanQuestion, change: Change): PlanQuestion {
  const { kmPerPoint, floors, floorBy } = change
  return {
    ...question,
    ...(kmPerPoint !== undefined && {
      objective:
        kmPerPoint === null
          ? { kind: 'value_first' as const }
          : { kind: 'priced' as const, metresPerPoint: Math.round(1000 * kmPerPoint) },
    }),
    ...(floors && floorBy && { floors: { grouping: floorBy, atLeast: Object.fromEntries(floors) } }),
  }
}
