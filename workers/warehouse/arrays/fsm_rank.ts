import { concentrationOf, partsOf } from '../../../src/domain/coverage/equity'
import type { RankedGroup } from '../../../src/domain/coverage/equity'
import type { Fairness } from '../../../src/domain/coverage/fairness'
import { isReached, OUT_OF_SCOPE } from '../../../src/domain/engagement/engagement'

const FIFTHS = 5

export interface FsmGroup extends RankedGroup {
  readonly fsmPct: number
}

export interface FsmRank {
  /** Schools of equal % FSM, most first. */
  readonly groups: readonly FsmGroup[]
  readonly fsmUnknown: number
}

/** The schools in scope ranked by % FSM, most first; those of equal % FSM are one group, those of unknown are counted. */
export function fsmRank(fsmPct: Float32Array, status: Uint8Array): FsmRank {
  const byPct = new Map<number, { schools: number; reached: number }>()
  let fsmUnknown = 0
  for (let school = 0; school < status.length; school++) {
    if (status[school] === OUT_OF_SCOPE) continue
    const pct = fsmPct[school]!
    if (Number.isNaN(pct)) {
      fsmUnknown++
      continue
    }
    let group = byPct.get(pct)
    if (group === undefined) byPct.set(pct, (group = { schools: 0, reached: 0 }))
    group.schools++
    if (isReached(status[school]!)) group.reached++
  }
  const groups = [...byPct].map(([pct, group]) => ({ fsmPct: pct, ...group }))
  return { groups: groups.sort((a, b) => b.fsmPct - a.fsmPct), fsmUnknown }
}

export function fairnessOf({ groups, fsmUnknown }: FsmRank): Fairness {
  let widest: FsmGroup = { fsmPct: NaN, schools: 0, reached: 0 }
  for (const group of groups) if (group.schools > widest.schools) widest = group
  return {
    schools: groups.reduce((sum, group) => sum + group.schools, 0),
    reached: groups.reduce((sum, group) => sum + group.reached, 0),
    fsmUnknown,
    widestTie: widest.schools,
    widestTiePct: widest.fsmPct,
    fifths: partsOf(groups, FIFTHS),
    concentration: concentrationOf(groups),
  }
}
