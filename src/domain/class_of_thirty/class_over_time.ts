import type { ClassGroup, ClassOfThirty } from './class_of_thirty'
import { changeOverTime } from './seats_over_time'
import type { ChangeOverTime } from './seats_over_time'

export interface GroupChange extends ChangeOverTime {
  readonly group: ClassGroup
  /** Children drawn in the base year and in this one. */
  readonly drawn: { readonly from: number; readonly to: number }
}

/** Every group of a class beside the same group in a base year's class, in the class's order. */
export function changesSince(base: ClassOfThirty, current: ClassOfThirty): readonly GroupChange[] {
  const before = new Map(base.groups.map((group) => [group.code, group]))
  return current.groups.flatMap((group) => {
    const was = before.get(group.code)
    if (!was) return []
    const drawn = { from: was.children, to: group.children }
    return [{ group, drawn, ...changeOverTime(was.exact, group.exact) }]
  })
}

/** Groups that changed by half a child or more. */
export const changedGroups = <Change extends Pick<GroupChange, 'verdict'>>(
  changes: readonly Change[],
): readonly Change[] => changes.filter(({ verdict }) => verdict !== 'about the same')
