import type { ClassGroup, ClassOfThirty } from './class_of_thirty'
import { exactWords, wholeWords } from './class_of_thirty_words'
import { changeOverTime } from './seats_over_time'
import type { ChangeOverTime } from './seats_over_time'

/** A group of one class beside the same group of another: `from` is the other's exact children, `to` its own. */
export interface GroupBeside extends ChangeOverTime {
  readonly group: ClassGroup
  readonly other: ClassGroup
}

/** Every group of a class beside the same group of another class, in the class's order. */
export function besideEachOther(main: ClassOfThirty, other: ClassOfThirty): readonly GroupBeside[] {
  const groups = new Map(other.groups.map((group) => [group.code, group]))
  return main.groups.flatMap((group) => {
    const same = groups.get(group.code)
    return same ? [{ group, other: same, ...changeOverTime(same.exact, group.exact) }] : []
  })
}

export const differs = ({ verdict }: Pick<GroupBeside, 'verdict'>): boolean => verdict !== 'about the same'

/**
 * Whether the children drawn of both differ as their exact shares do. Each class is rounded on its own, so that 2.10
 * and 2.90 may be drawn as 3 and 2: then only the exact numbers can be told.
 */
export function drawnAsExact({ group, other, from, to, verdict }: GroupBeside): boolean {
  const drawn = group.children - other.children
  return drawn === (verdict === 'about the same' ? 0 : Math.sign(to - from) * Math.round(Math.abs(to - from)))
}

/**
 * "2 more", "1 fewer", or "about the same" for less than half a child: as anybody counts who looks at both pictures.
 * "0.80 more" where the pictures do not show it.
 */
export function differenceWords(each: GroupBeside): string {
  if (!differs(each)) return each.verdict
  const exact = Math.abs(each.to - each.from)
  return `${drawnAsExact(each) ? Math.round(exact) : exactWords(exact)} ${each.verdict}`
}

/**
 * "In every class of 30, Tees Valley has about 2 more for health and care and 1 fewer for building than England." The
 * two largest differences; none of half a child is said so.
 */
export function besideFinding(
  groups: readonly GroupBeside[],
  names: { readonly shown: string; readonly other: string },
  size: number,
  school?: string,
): string {
  const largest = largestDifferences(groups).slice(0, 2)
  const whole =
    school === undefined
      ? `In every ${wholeWords(size).replace(/^a /, '')}`
      : `Of ${wholeWords(size, school)}`
  if (largest.length === 0)
    return `${names.shown} and ${names.other} are about the same: no group differs by half a child of ${size}.`
  const clauses = largest.map((each) => `${differenceWords(each)} for ${each.group.inSentence}`)
  return `${whole}, ${names.shown} has about ${clauses.join(' and ')} than ${names.other}.`
}

/** Groups that differ by half a child or more, the largest difference first. */
export const largestDifferences = (groups: readonly GroupBeside[]): readonly GroupBeside[] =>
  groups.filter(differs).toSorted((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from))
