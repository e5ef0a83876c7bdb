import { OUT_OF_SCOPE } from '../engagement/engagement'
import type { SchoolDirectory } from '../project/dataset'
import { LEFT_OUT_REASONS } from './left_out_reasons'
import type { PlanAnswer } from './plan_question'

/** What a plan does with a school; the order is the order of its byte. */
export const PLAN_STATES = ['planned', 'in_reach', 'nobody_near'] as const
export type PlanState = (typeof PLAN_STATES)[number]

/** Schools in scope by what the plan does with them. */
export interface PlanStateCounts extends Readonly<Record<PlanState, number>> {
  /** Of those in reach and not planned: those for whom no visit is left, nor could be freed. */
  readonly full: number
  /** Beside those: without a position, so not on the map; a pin alone can plan one. */
  readonly unplaced: number
}

const NO_VISIT_LEFT = LEFT_OUT_REASONS.indexOf('no_visit_left')

/** A byte of state per school of the register, OUT_OF_SCOPE for those that the plan is not about, with how many there are. */
export function planStates(
  { schools, inReach, found }: Pick<PlanAnswer, 'schools' | 'inReach' | 'found'>,
  { ids, lon }: Pick<SchoolDirectory, 'ids' | 'lon'>,
): { readonly bytes: Uint8Array; readonly counts: PlanStateCounts } {
  const bytes = new Uint8Array(ids.length).fill(OUT_OF_SCOPE)
  const visited = new Set(found.kind === 'plan' ? found.plan.visits.map(({ school }) => school) : [])
  const counts = { planned: 0, in_reach: 0, nobody_near: 0, full: 0, unplaced: 0 }
  schools.school.forEach((school, row) => {
    const state = visited.has(row) ? 'planned' : inReach[row]! > 0 ? 'in_reach' : 'nobody_near'
    bytes[school] = PLAN_STATES.indexOf(state)
    if (state === 'nobody_near' && Number.isNaN(lon[school]!)) counts.unplaced++
    else counts[state]++
    if (found.kind === 'plan' && found.leftOut[row] === NO_VISIT_LEFT) counts.full++
  })
  return { bytes, counts }
}
