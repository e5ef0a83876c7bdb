import { counted } from '../../domain/words/counted'
import { UNKNOWN_GROUP } from '../../domain/class_of_thirty/breakdown'
import {
  isDifferent,
  isDrawnDifferenceExact,
  largestDifferences,
  undecidedGroups,
} from '../../domain/class_of_thirty/group_comparison'
import type { GroupComparison } from '../../domain/class_of_thirty/group_comparison'
import { formatExact, classPhrase } from './class_sentences'

/**
 * "2 more", "1 fewer", or "about the same" for less than half a child: as anybody counts who looks at both pictures.
 * "0.80 more" where the pictures do not show it; "1 to 3 more" where a file leaves some unknown, or "not known" where it
 * could be either. What is not known at all has no difference: ''.
 */
export function differenceLabel(each: GroupComparison): string {
  if (each.group.code === UNKNOWN_GROUP) return ''
  if (!isDifferent(each)) return each.verdict
  const { from, to, difference = { low: to - from, high: to - from } } = each
  const format = (exact: number) =>
    isDrawnDifferenceExact(each) ? String(Math.round(exact)) : formatExact(exact)
  const ends = [Math.abs(difference.low), Math.abs(difference.high)].sort((a, b) => a - b).map(format)
  return `${[...new Set(ends)].join(' to ')} ${each.verdict}`
}

/**
 * "In every class of 30, Tees Valley has about 2 more for health and care and 1 fewer for building than England." The
 * two largest differences, or that none reaches half a child.
 */
export function comparisonFinding(
  groups: readonly GroupComparison[],
  names: { readonly main: string; readonly other: string },
  size: number,
  school?: string,
): string {
  const largest = largestDifferences(groups).slice(0, 2)
  const whole =
    school === undefined
      ? `In every ${classPhrase(size).replace(/^a /, '')}`
      : `Of ${classPhrase(size, school)}`
  const undecided = undecidedGroups(groups).length
  if (largest.length === 0 && undecided > 0)
    return `No group is sure to differ by half a child of ${size} between ${names.main} and ${names.other}: of ${counted(undecided, 'group')} it cannot be told.`
  if (largest.length === 0)
    return `${names.main} and ${names.other} are about the same: no group differs by half a child of ${size}.`
  const clauses = largest.map((each) => `${differenceLabel(each)} for ${each.group.sentenceLabel}`)
  return `${whole}, ${names.main} has about ${clauses.join(' and ')} than ${names.other}.`
}

/** What a table that lists only the largest differences says of the other groups. */
export function otherGroupsSentence(groups: readonly GroupComparison[], listed: number): string {
  const compared = groups.filter(({ group }) => group.code !== UNKNOWN_GROUP)
  const differ = compared.filter(isDifferent).length
  const undecided = undecidedGroups(compared).length
  const same = compared.length - differ - undecided
  const undecidedSentence = undecided === 0 ? '' : ` Of ${counted(undecided, 'group')} it cannot be told.`
  if (same === 0 && undecided > 0 && differ <= listed) return undecidedSentence.trim()
  return differ > listed
    ? `The other ${compared.length - listed - undecided} groups differ by less.${undecidedSentence}`
    : `${same} of ${compared.length} groups are about the same: less than half a child apart.${undecidedSentence}`
}
