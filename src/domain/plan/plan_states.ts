import { OUT_OF_SCOPE } from '../engagement/engagement'
import type { SchoolDirectory } from '../project/dataset'
import type { PlanAnswer } from './plan_question'

/** What a plan does with a school; the order is the order of its byte. */
export const PLAN_STATES = ['planned', 'in_reach', 'nobody_near'] as const
export type PlanState = (typeof PLAN_STATES)[number]

/** Schools in scope by what the plan does with them. */
export interface PlanStateCounts extends Readonly<Record<PlanState, number>> {
  /** Of those in reach and not planned: those whose suppliers all have no visit left. */
  readonly full: number
  /** Of all: those without a position, which are not on the map. */
  readonly unplaced: number
}

/** A byte of state per school of the register, OUT_OF_SCOPE for those that the plan is not about, with how many there are. */
export function planStates(
  { schools, inReach, roomInReach, found }: Pick<PlanAnswer, 'schools' | 'inReach' | 'roomInReach' | 'found'>,
  { ids, lon }: Pick<SchoolDirectory, 'ids' | 'lon'>,
): { readonly bytes: Uint8Array; readonly counts: PlanStateCounts } {
  const bytes = new Uint8Array(ids.length).fill(OUT_OF_SCOPE)
  const visited = new Set(found.kind === 'plan' ? found.plan.visits.map(({ school }) => school) : [])
  const counts = { planned: 0, in_reach: 0, nobody_near: 0, full: 0, unplaced: 0 }
  schools.school.forEach((school, row) => {
    const state = visited.has(row) ? 'planned' : inReach[row]! > 0 ? 'in_reach' : 'nobody_near'
    bytes[school] = PLAN_STATES.indexOf(state)
    counts[state]++
    if (state === 'in_reach' && roomInReach[row] === 0) counts.full++
    if (Number.isNaN(lon[school]!)) counts.unplaced++
  })
  return { bytes, counts }
}
