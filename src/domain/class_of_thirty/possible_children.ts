import { UNKNOWN_GROUP } from './breakdown'
import type { Breakdown } from './breakdown'

/** Least and most that something can be. */
export interface ShareBounds {
  readonly low: number
  readonly high: number
}

/**
 * The exact children that each group can stand for where a file leaves some of the whole unknown: undefined where every
 * figure is known. With k counted in a group, K in all groups and u unknown (low ≤ u ≤ high), a group with all its figures
 * is k ÷ (K + u) of the class. A group that lacks a figure may hold any part of u, or the whole of it where no other does.
 */
export function possibleChildren(
  { groups, mostUnknown, missing = [] }: Breakdown,
  size: number,
): ((code: string) => ShareBounds) | undefined {
  if (mostUnknown === undefined) return undefined
  const counts = new Map(groups.map(({ group, count }) => [group.code, count]))
  const low = counts.get(UNKNOWN_GROUP) ?? 0
  const known = [...counts.values()].reduce((sum, count) => sum + count, 0) - low
  const childrenOf = (count: number, unknown: number) => (size * count) / (known + unknown)
  const lacking = new Set(missing.map(({ code }) => code))
  return (code) => {
    const count = counts.get(code) ?? 0
    if (code === UNKNOWN_GROUP)
      return { low: childrenOf(low, low), high: childrenOf(mostUnknown, mostUnknown) }
    if (!lacking.has(code)) return { low: childrenOf(count, mostUnknown), high: childrenOf(count, low) }
    return {
      low: lacking.size === 1 ? childrenOf(count + low, low) : childrenOf(count, mostUnknown),
      high: childrenOf(count + mostUnknown, mostUnknown),
    }
  }
}
