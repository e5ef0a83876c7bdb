import type { ClassGroup, ClassOfThirty } from './class_of_thirty'
import { changeOverTime } from './seats_over_time'
import type { ChangeOverTime } from './seats_over_time'

/** A group of one class beside the same group of another: `from` is the other's exact children, `to` its own. */
export interface GroupComparison extends ChangeOverTime {
  readonly group: ClassGroup
  readonly other: ClassGroup
}

/** Every group of a class beside the same group of another class, in the class's order. */
export function compareGroups(main: ClassOfThirty, other: ClassOfThirty): readonly GroupComparison[] {
  const groups = new Map(other.groups.map((group) => [group.code, group]))
  return main.groups.flatMap((group) => {
    const same = groups.get(group.code)
    return same ? [{ group, other: same, ...changeOverTime(same.exact, group.exact) }] : []
  })
}

export const isDifferent = ({ verdict }: Pick<GroupComparison, 'verdict'>): boolean =>
  verdict !== 'about the same'

/**
 * Whether the children drawn of both differ as their exact shares do. Each class is rounded on its own, so that 2.10
 * and 2.90 may be drawn as 3 and 2: then only the exact numbers can be told.
 */
export function isDrawnDifferenceExact({ group, other, from, to, verdict }: GroupComparison): boolean {
  const drawn = group.children - other.children
  return drawn === (verdict === 'about the same' ? 0 : Math.sign(to - from) * Math.round(Math.abs(to - from)))
}

/** Groups that differ by half a child or more, the largest difference first. */
export const largestDifferences = (groups: readonly GroupComparison[]): readonly GroupComparison[] =>
  groups.filter(isDifferent).toSorted((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from))
