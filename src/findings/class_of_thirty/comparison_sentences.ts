import {
  isDifferent,
  isDrawnDifferenceExact,
  largestDifferences,
} from '../../domain/class_of_thirty/group_comparison'
import type { GroupComparison } from '../../domain/class_of_thirty/group_comparison'
import { formatExact, classPhrase } from './class_sentences'

/**
 * "2 more", "1 fewer", or "about the same" for less than half a child: as anybody counts who looks at both pictures.
 * "0.80 more" where the pictures do not show it.
 */
export function differenceLabel(each: GroupComparison): string {
  if (!isDifferent(each)) return each.verdict
  const exact = Math.abs(each.to - each.from)
  return `${isDrawnDifferenceExact(each) ? Math.round(exact) : formatExact(exact)} ${each.verdict}`
}

/**
 * "In every class of 30, Tees Valley has about 2 more for health and care and 1 fewer for building than England." The
 * two largest differences; none of half a child is said so.
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
  if (largest.length === 0)
    return `${names.main} and ${names.other} are about the same: no group differs by half a child of ${size}.`
  const clauses = largest.map((each) => `${differenceLabel(each)} for ${each.group.sentenceLabel}`)
  return `${whole}, ${names.main} has about ${clauses.join(' and ')} than ${names.other}.`
}
