import type { ClassGroup, ClassOfThirty } from './class_of_thirty'
import { classWords } from './class_of_thirty_words'
import { changeOverTime } from './seats_over_time'
import type { ChangeOverTime } from './seats_over_time'

/** A group of one place beside the same group of another: `from` is the other place's exact children, `to` its own. */
export interface GroupBeside extends ChangeOverTime {
  readonly group: ClassGroup
  readonly other: ClassGroup
}

/** Every group of a class beside the same group of another place's class, in the class's order. */
export function besideEachOther(shown: ClassOfThirty, other: ClassOfThirty): readonly GroupBeside[] {
  const groups = new Map(other.groups.map((group) => [group.code, group]))
  return shown.groups.flatMap((group) => {
    const same = groups.get(group.code)
    return same ? [{ group, other: same, ...changeOverTime(same.exact, group.exact) }] : []
  })
}

/** "2 more", "1 fewer", or "about the same" for less than half a child: of exact children, not of those drawn. */
export function differenceWords({ from, to, verdict }: ChangeOverTime): string {
  return verdict === 'about the same' ? verdict : `${Math.round(Math.abs(to - from))} ${verdict}`
}

/**
 * "In every class of 30, Tees Valley has 2 more for health and care and 1 fewer for building than England." The two
 * largest differences; none of half a child is said so.
 */
export function besideFinding(
  groups: readonly GroupBeside[],
  places: { readonly shown: string; readonly other: string },
  size: number,
): string {
  const told = groups
    .filter(({ verdict }) => verdict !== 'about the same')
    .sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from))
    .slice(0, 2)
  const whole = classWords(size).replace(/^a class/, 'class')
  if (told.length === 0)
    return `${places.shown} and ${places.other} are about the same: no group differs by half a child of ${size}.`
  const clauses = told.map((each) => `${differenceWords(each)} for ${each.group.inSentence}`)
  return `In every ${whole}, ${places.shown} has about ${clauses.join(' and ')} than ${places.other}.`
}
