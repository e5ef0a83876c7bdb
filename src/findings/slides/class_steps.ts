import { smallerThanOneChild } from '../../domain/class_of_thirty/class_of_thirty'
import type { ClassGroup, ClassOfThirty } from '../../domain/class_of_thirty/class_of_thirty'

/** A share smaller than one child, as a line of a slide. */
export interface SmallLine {
  readonly code: string
  readonly label: string
  readonly exact: number
  readonly reliable: boolean
}

export type ClassStep =
  | { readonly kind: 'class' }
  /** Who moves between two years, and whose chairs are filled again. */
  | { readonly kind: 'chairs' }
  | { readonly kind: 'group'; readonly group: ClassGroup }
  | {
      readonly kind: 'small'
      readonly lines: readonly SmallLine[]
      readonly part: number
      readonly parts: number
    }
  | { readonly kind: 'exact' }

/** Of the class: three of 30. */
const LARGE_GROUP = 0.1
const MIN_LARGE_GROUPS = 3
const LINES_PER_SLIDE = 12

/** The class, the chairs that change hands where another year is beside it, each large group in turn, what is smaller than one child, then the exact numbers. */
export function classSteps(classOf: ClassOfThirty, hasChairs = false): readonly ClassStep[] {
  const lines = smallLines(classOf)
  const parts = Math.ceil(lines.length / LINES_PER_SLIDE)
  return [
    { kind: 'class' },
    ...(hasChairs ? ([{ kind: 'chairs' }] as const) : []),
    ...largeGroups(classOf).map((group) => ({ kind: 'group', group }) as const),
    ...Array.from({ length: parts }, (_, at) => ({
      kind: 'small' as const,
      lines: lines.slice(at * LINES_PER_SLIDE, (at + 1) * LINES_PER_SLIDE),
      part: at + 1,
      parts,
    })),
    { kind: 'exact' },
  ]
}

/** The groups with a step of their own: those of a tenth of the class or more, or else the largest three. */
export function largeGroups({ groups, size }: ClassOfThirty): readonly ClassGroup[] {
  const large = groups.filter(({ children }) => children >= LARGE_GROUP * size)
  return large.length >= MIN_LARGE_GROUPS ? large : groups.slice(0, MIN_LARGE_GROUPS)
}

/** Each small part, and each group without a figure, once, largest first. */
function smallLines(classOf: ClassOfThirty): SmallLine[] {
  return smallerThanOneChild(classOf)
    .flatMap(({ group, parts }): SmallLine[] => {
      const { code, label, exact, reliable } = group
      if (group.parts.length <= 1) return [{ code, label, exact, reliable }]
      const own = parts.map((part) => ({
        code,
        label: part.label,
        exact: part.exact,
        reliable: part.reliable,
      }))
      return group.children === 0 ? [{ code, label, exact, reliable }, ...own] : own
    })
    .sort((a, b) => b.exact - a.exact)
}
