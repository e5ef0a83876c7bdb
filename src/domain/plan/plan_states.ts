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

const [PLANNED, IN_REACH, NOBODY_NEAR] = [0, 1, 2]
const NO_VISIT_LEFT = LEFT_OUT_REASONS.indexOf('no_visit_left')

/** A byte of state per school of the register, OUT_OF_SCOPE for those that the plan is not about, with how many there are. */
export function planStates(
  { schools, inReach, found }: Pick<PlanAnswer, 'schools' | 'inReach' | 'found'>,
  { ids, lon }: Pick<SchoolDirectory, 'ids' | 'lon'>,
): { readonly bytes: Uint8Array; readonly counts: PlanStateCounts } {
  const bytes = new Uint8Array(ids.length).fill(OUT_OF_SCOPE)
  const visited = new Uint8Array(schools.school.length)
  if (found.kind === 'plan') for (const { school } of found.plan.visits) visited[school] = 1
  const leftOut = found.kind === 'plan' ? found.leftOut : undefined
  const ofByte = new Uint32Array(PLAN_STATES.length)
  let full = 0
  let unplaced = 0
  // A loop: it is the work of every plan while a rule is dragged.
  for (let row = 0; row < schools.school.length; row++) {
    const school = schools.school[row]!
    const byte = visited[row] === 1 ? PLANNED : inReach[row]! > 0 ? IN_REACH : NOBODY_NEAR
    bytes[school] = byte
    if (byte === NOBODY_NEAR && Number.isNaN(lon[school]!)) unplaced++
    else ofByte[byte]!++
    if (leftOut?.[row] === NO_VISIT_LEFT) full++
  }
  return {
    bytes,
    counts: {
      planned: ofByte[PLANNED]!,
      in_reach: ofByte[IN_REACH]!,
      nobody_near: ofByte[NOBODY_NEAR]!,
      full,
      unplaced,
    },
  }
}
