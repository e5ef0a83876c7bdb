import type { MostFirst } from '../../../src/domain/coverage/fairness_ranking'
import type { RankedGroup } from '../../../src/domain/coverage/equity'
import { isReached, OUT_OF_SCOPE } from '../../../src/domain/engagement/engagement'

/** Schools of one value. */
export interface ValueGroup extends RankedGroup {
  readonly value: number
}

export interface SchoolRank {
  /** Schools of equal value, the most deprived first. */
  readonly groups: readonly ValueGroup[]
  /** Schools in scope without a value, and those of them reached. */
  readonly unknown: RankedGroup
}

/** The schools in scope ranked by a value of each, NaN where it has none; those of equal value are one group. */
export function schoolRank(values: ArrayLike<number>, status: Uint8Array, mostFirst: MostFirst): SchoolRank {
  const byValue = new Map<number, { schools: number; reached: number }>()
  const unknown = { schools: 0, reached: 0 }
  for (let school = 0; school < status.length; school++) {
    if (status[school] === OUT_OF_SCOPE) continue
    const value = values[school]!
    let group: { schools: number; reached: number } | undefined = unknown
    if (!Number.isNaN(value)) {
      group = byValue.get(value)
      if (group === undefined) byValue.set(value, (group = { schools: 0, reached: 0 }))
    }
    group.schools++
    if (isReached(status[school]!)) group.reached++
  }
  const sign = mostFirst === 'higher' ? 1 : -1
  const groups = [...byValue].map(([value, group]) => ({ value, ...group }))
  return { groups: groups.sort((a, b) => sign * (b.value - a.value)), unknown }
}
