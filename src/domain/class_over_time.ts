import type { ClassGroup, ClassOfThirty } from './class_of_thirty'
import { changeOverTime } from './seats_over_time'
import type { ChangeOverTime } from './seats_over_time'

export interface GroupChange extends ChangeOverTime {
  readonly group: ClassGroup
  /** Children in the base year's own picture. */
  readonly childrenBefore: number
}

/** Every group of a class beside the same group in a base year's class, in the class's order. */
export function changesSince(base: ClassOfThirty, shown: ClassOfThirty): readonly GroupChange[] {
  const before = new Map(base.groups.map((group) => [group.code, group]))
  return shown.groups.flatMap((group) => {
    const was = before.get(group.code)
    if (!was) return []
    return { group, childrenBefore: was.children, ...changeOverTime(was.exact, group.exact) }
  })
}

/** Groups that changed by half a child or more, and groups whose figures moved by rounding alone. */
export function tellChanges(changes: readonly GroupChange[]): {
  readonly changed: readonly GroupChange[]
  readonly rounding: readonly GroupChange[]
} {
  return {
    changed: changes.filter(({ verdict }) => verdict !== 'about the same'),
    rounding: changes.filter(
      ({ verdict, group, childrenBefore }) =>
        verdict === 'about the same' && group.children !== childrenBefore,
    ),
  }
}
