import { concentrationOf, partsOf } from '../../../src/domain/coverage/equity'
import type { Fairness } from '../../../src/domain/coverage/fairness'
import { schoolRank, type ValueGroup } from './school_rank'

const FIFTHS = 5

export interface FsmRank {
  /** Schools of equal % FSM, most first. */
  readonly groups: readonly ValueGroup[]
  readonly fsmUnknown: number
}

/** The schools in scope ranked by % FSM, most first; those of equal % FSM are one group, those of unknown are counted. */
export function fsmRank(fsmPct: Float32Array, status: Uint8Array): FsmRank {
  const { groups, unknown } = schoolRank(fsmPct, status, 'higher')
  return { groups, fsmUnknown: unknown.schools }
}

/** The tie of the most schools; NaN of its value without schools. */
export function widestTieOf(groups: readonly ValueGroup[]): ValueGroup {
  let widest: ValueGroup = { value: NaN, schools: 0, reached: 0 }
  for (const group of groups) if (group.schools > widest.schools) widest = group
  return widest
}

export function fairnessOf({ groups, fsmUnknown }: FsmRank): Fairness {
  const widest = widestTieOf(groups)
  return {
    schools: groups.reduce((sum, group) => sum + group.schools, 0),
    reached: groups.reduce((sum, group) => sum + group.reached, 0),
    fsmUnknown,
    widestTie: widest.schools,
    widestTiePct: widest.value,
    fifths: partsOf(groups, FIFTHS),
    concentration: concentrationOf(groups),
  }
}
