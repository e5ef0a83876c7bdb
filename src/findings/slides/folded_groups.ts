import { UNKNOWN_GROUP } from '../../domain/class_of_thirty/breakdown'
import type { ClassGroup } from '../../domain/class_of_thirty/class_of_thirty'

/** As many groups as two columns of a stage hold in text that the back row can read, each on up to three lines. */
const MOST_IN_TWO_COLUMNS = 11
/** Up to so many stand in one column, none of them folded. */
export const MOST_IN_ONE_COLUMN = 15

/** Groups that stand on a stage together; the others are folded into one line. */
export interface GroupPart {
  readonly groups: readonly ClassGroup[]
  /** The folded ones, of which a press shows the next part; none on the last. */
  readonly folded: readonly ClassGroup[]
}

/** Groups as they stand on a stage, the largest first, in parts that a press walks through. */
export function groupParts(groups: readonly ClassGroup[]): readonly GroupPart[] {
  if (groups.length <= MOST_IN_ONE_COLUMN) return [{ groups, folded: [] }]
  const isUnknown = ({ code }: ClassGroup) => Number(code === UNKNOWN_GROUP)
  const largestFirst = groups.toSorted((a, b) => isUnknown(a) - isUnknown(b) || b.count - a.count)
  const parts = Math.ceil(groups.length / MOST_IN_TWO_COLUMNS)
  const of = Math.ceil(groups.length / parts)
  return Array.from({ length: parts }, (_, part) => ({
    groups: largestFirst.slice(part * of, (part + 1) * of),
    folded: largestFirst.slice((part + 1) * of),
  }))
}

/** "15 smaller groups: 11 of 30 together". */
export function foldedSentence(folded: readonly ClassGroup[], size: number): string {
  const children = folded.reduce((sum, group) => sum + group.children, 0)
  return `${folded.length} smaller groups: ${children} of ${size} together`
}
