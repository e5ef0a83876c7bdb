import {
  isDifferent,
  isDrawnDifferenceExact,
  largestDifferences,
} from '../../domain/class_of_thirty/class_beside'
import type { GroupComparison } from '../../domain/class_of_thirty/class_beside'
import { exactWords, wholeWords } from './class_of_thirty_words'

/**
 * "2 more", "1 fewer", or "about the same" for less than half a child: as anybody counts who looks at both pictures.
 * "0.80 more" where the pictures do not show it.
 */
export function differenceWords(each: GroupComparison): string {
  if (!isDifferent(each)) return each.verdict
  const exact = Math.abs(each.to - each.from)
  return `${isDrawnDifferenceExact(each) ? Math.round(exact) : exactWords(exact)} ${each.verdict}`
}

/**
 * "In every class of 30, Tees Valley has about 2 more for health and care and 1 fewer for building than England." The
 * two largest differences; none of half a child is said so.
 */
export function besideFinding(
  groups: readonly GroupComparison[],
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
  const clauses = largest.map((each) => `${differenceWords(each)} for ${each.group.sentenceLabel}`)
  return `${whole}, ${names.shown} has about ${clauses.join(' and ')} than ${names.other}.`
}
