import { formatCount, formatRate } from '../format_number'
import { academicYearOf, formatDate, formatWindow } from '../../domain/time/academic_year'
import { moreSchoolsNeeded, reachRate } from '../../domain/coverage/coverage'
import type { CoverageAnswer, CoverageQuestion } from '../../domain/coverage/coverage'
import type { Target } from '../../domain/project/dataset'
import { schoolFilterWords } from '../column_filter_sentences'
import { isNarrowed } from '../../domain/engagement/activity_filter'
import { countedBy, countedOf, wholeTarget } from '../engagement/counted_phrases'
import { placeInSentence } from '../place_in_sentence'
import { schoolsNoun } from '../school/schools_noun'
import { targetFor, targetInWindow } from '../../domain/coverage/targets'

/**
 * The target for the phase and academic year of a question; null where none is loaded, or the question is not of one
 * whole year and of every engagement.
 */
export const targetOf = (
  { phase, window, within, ...filter }: CoverageQuestion,
  { targets }: { readonly targets: readonly Target[] },
): Target | null =>
  isNarrowed(filter) ? null : targetInWindow(targets, 'reach', phase, window, within?.area)

/** Why there is no target to hold reach against. */
export const noTargetReason = (
  { phase, window, within, ...filter }: CoverageQuestion,
  { targets }: { readonly targets: readonly Target[] },
): string =>
  targetFor(targets, 'reach', phase, academicYearOf(window.from), within?.area) === null
    ? 'No target is loaded for this phase.'
    : isNarrowed(filter)
      ? `Not rated: ${wholeTarget(filter)}.`
      : 'Not rated: the target is of a whole academic year.'

/** What reached means in an answer: the activity counted, the window, the schools. */
export const reachedDefinition = ({ counted, window, ...filter }: CoverageQuestion): string =>
  `Reached: at least one delivered engagement${countedOf(filter)}${counted === 'direct' ? ' that meets pupils' : ''} in ${formatWindow(window)}, of all schools in the register${schoolFilterWords(filter)}.`

/** What the reach of an answer is of, a sentence each: numerator and denominator, window, definition, source. */
export const reachProvenance = (
  { question, reach }: Pick<CoverageAnswer, 'question' | 'reach'>,
  place: string,
  source: string,
): readonly string[] => [
  `${formatCount(reach.reached)} reached of ${formatCount(reach.schools)} ${schoolsNoun(question.phase)} in ${placeInSentence(place)}.`,
  `From ${formatDate(question.window.from)} to ${formatDate(question.window.to)}, by day of the activity.`,
  reachedDefinition(question),
  source,
]

/** "58% of secondary schools in England were reached in 2024/25"; where there are none, or nothing is known, it says so. */
export function coverageTitle(
  { question, known, reach }: Pick<CoverageAnswer, 'question' | 'known' | 'reach'>,
  place: string,
): string {
  const rate = reachRate(reach)
  const schools = `${schoolsNoun(question.phase)} in ${placeInSentence(place)}`
  if (rate !== null && !known) return unknownReachSentence(schools)
  return rate === null
    ? `There are no ${schools}`
    : `${formatRate(rate)} of ${schools} were reached${countedBy(question)} in ${formatWindow(question.window)}`
}

export const unknownReachSentence = (schools: string): string =>
  `It is not known which ${schools} were reached: no engagements are loaded`

/** "1,982 of 3,416. Target 60%: 68 more would meet it." */
export function coverageFinding({ reach }: Pick<CoverageAnswer, 'reach'>, target: Target | null): string {
  if (reach.schools === 0) return ''
  const counts = `${formatCount(reach.reached)} of ${formatCount(reach.schools)} schools.`
  if (!target) return counts
  const more = moreSchoolsNeeded(reach, target.value)
  return `${counts} Target ${target.value}%: ${more === 0 ? 'met' : `${formatCount(more)} more would meet it`}.`
}
