import { UNKNOWN_GROUP } from './breakdown'
import type { ClassGroup, ClassOfThirty } from './class_of_thirty'
import type { ShareBounds } from './possible_children'
import { changeOverTime, LEAST_CHANGE } from './seats_over_time'
import type { ChangeOverTime } from './seats_over_time'

/** A group of one class beside the same group of another: `from` is the other's exact children, `to` its own. */
export interface GroupComparison extends Omit<ChangeOverTime, 'verdict'> {
  readonly group: ClassGroup
  readonly other: ClassGroup
  /** "Not known" where what a file leaves unknown could make it more or fewer. */
  readonly verdict: ChangeOverTime['verdict'] | 'not known'
  /** Exact children more than the other, where a file leaves some unknown; left out where all is known. */
  readonly difference?: ShareBounds
}

/**
 * Every group of a class beside the same group of another class, in the class's order; a group that one of them has no figure
 * for stands in its bounds, and what is not known of either comes last.
 */
export function compareGroups(main: ClassOfThirty, other: ClassOfThirty): readonly GroupComparison[] {
  const others = new Map(knownAndMissing(other).map((group) => [group.code, group]))
  const compared = knownAndMissing(main).flatMap((group) => {
    const same = others.get(group.code)
    return same ? [compare(group, same)] : []
  })
  const [unknown, unknownOther] = [main, other].map(unknownOf)
  const either = unknown ?? unknownOther
  if (!either) return compared
  const none = {
    ...either,
    count: 0,
    share: 0,
    exact: 0,
    children: 0,
    range: { least: 0, most: 0 },
    possible: ZERO,
  }
  return [...compared, { ...compare(unknown ?? none, unknownOther ?? none), verdict: 'not known' }]
}

const ZERO: ShareBounds = { low: 0, high: 0 }

const unknownOf = ({ groups }: ClassOfThirty): ClassGroup | undefined =>
  groups.find(({ code }) => code === UNKNOWN_GROUP)

const knownAndMissing = ({ groups, missing = [] }: ClassOfThirty): readonly ClassGroup[] => [
  ...groups.filter(({ code }) => code !== UNKNOWN_GROUP),
  ...missing,
]

function compare(group: ClassGroup, other: ClassGroup): GroupComparison {
  const [from, to] = [other.exact, group.exact]
  if (!group.possible && !other.possible) return { group, other, ...changeOverTime(from, to) }
  const [own, there] = [boundsOf(group), boundsOf(other)]
  const difference = { low: own.low - there.high, high: own.high - there.low }
  return { group, other, from, to, difference, verdict: verdictOf(difference) }
}

const boundsOf = ({ possible, exact }: ClassGroup): ShareBounds => possible ?? { low: exact, high: exact }

function verdictOf({ low, high }: ShareBounds): GroupComparison['verdict'] {
  if (low >= LEAST_CHANGE) return 'more'
  if (high <= -LEAST_CHANGE) return 'fewer'
  return low > -LEAST_CHANGE && high < LEAST_CHANGE ? 'about the same' : 'not known'
}

export const isDifferent = ({ verdict }: Pick<GroupComparison, 'verdict'>): boolean =>
  verdict === 'more' || verdict === 'fewer'

/** Bounds of the whole children that a group can be drawn as, because a file leaves some unknown. */
export function drawnBounds({ children, possible }: ClassGroup): ShareBounds {
  if (!possible) return { low: children, high: children }
  return {
    low: Math.min(children, Math.round(possible.low)),
    high: Math.max(children, Math.round(possible.high)),
  }
}

/**
 * Whether the children drawn of both differ as their exact shares do. Each class is rounded on its own, so that 2.10
 * and 2.90 may be drawn as 3 and 2: then only the exact numbers are compared.
 */
export function isDrawnDifferenceExact({
  group,
  other,
  from,
  to,
  verdict,
  difference,
}: GroupComparison): boolean {
  const [own, there] = [drawnBounds(group), drawnBounds(other)]
  const drawn = { low: own.low - there.high, high: own.high - there.low }
  if (!difference)
    return (
      drawn.low ===
      (verdict === 'about the same' ? 0 : Math.sign(to - from) * Math.round(Math.abs(to - from)))
    )
  // With bounds it is enough that the drawn children do not show the opposite.
  if (verdict === 'more') return drawn.high > 0
  if (verdict === 'fewer') return drawn.low < 0
  if (verdict === 'not known') return true
  return drawn.low <= 0 && drawn.high >= 0
}

/** Groups that surely differ by half a child or more, the largest sure difference first. */
export const largestDifferences = (groups: readonly GroupComparison[]): readonly GroupComparison[] =>
  groups.filter(isDifferent).toSorted((a, b) => sureDifference(b) - sureDifference(a))

const sureDifference = ({ from, to, difference }: GroupComparison): number =>
  difference ? Math.min(Math.abs(difference.low), Math.abs(difference.high)) : Math.abs(to - from)

/** Groups of which it is not known whether one of the two has more; the unknown group is left out. */
export const undecidedGroups = (groups: readonly GroupComparison[]): readonly GroupComparison[] =>
  groups.filter(({ verdict, group }) => verdict === 'not known' && group.code !== UNKNOWN_GROUP)
