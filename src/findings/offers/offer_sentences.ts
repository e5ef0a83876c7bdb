import { counted } from '../../domain/words/counted'
import type { ActivityMix } from '../../domain/engagement/activity_mix'
import { ACTIVITY_TYPES } from '../../domain/engagement/engagement'
import type { Package, SchoolOffer, SuggestedType } from '../../domain/offers/offers'
import { formatCount, formatRateToTenth } from '../format_number'

/** What schools like one are, by what they share with it. */
const alike = ({ onList, listId }: Pick<SchoolOffer, 'onList' | 'listId'>): string =>
  listId === null
    ? 'schools of its phase'
    : onList
      ? 'priority schools of its phase'
      : 'schools of its phase off the list'

/** "Careers talk or advice: 41 of 120 priority schools of its phase had one, and it has had none." */
export const suggestionSentence = ({ type, schools }: SuggestedType, offer: SchoolOffer): string =>
  `${ACTIVITY_TYPES[type].label}: ${formatCount(schools)} of ${formatCount(offer.reached)} ${alike(offer)} that were reached had it; this school has not.`

/** Why there is nothing to suggest; '' where there is. */
export function noSuggestionSentence(answer: SchoolOffer): string {
  if (answer.suggested.length > 0) return ''
  return answer.reached === 0
    ? 'No school like it has been reached in the loaded log, so nothing can be suggested from it.'
    : `It has had every type of activity that at least three ${alike(answer)} had.`
}

/** "Bridge Day: 2 sessions, engineering, maths." */
export function packageWords({ name, sessions, disciplines }: Package): string {
  const facts = [
    sessions === null ? '' : counted(sessions, 'session'),
    ...disciplines.map((code) => code.replaceAll('_', ' ')),
  ].filter((fact) => fact !== '')
  return facts.length === 0 ? name : `${name}: ${facts.join(', ')}`
}

/** What to offer a school, a line each with the packages that fit; why there is nothing where there is nothing. */
export const offerLines = (offer: SchoolOffer): readonly string[] =>
  offer.suggested.length === 0
    ? [noSuggestionSentence(offer)]
    : offer.suggested.map((each) =>
        [suggestionSentence(each, offer), each.packages.map(packageWords).join('; ')]
          .filter((words) => words !== '')
          .join(' '),
      )

/**
 * How the list’s schools differ most from the rest in what they had, or that they do not differ beyond chance. The
 * comparison of priority schools with others is that of SQW 2022, 2.22 and 4.9.
 */
export function mixSentence({ types, known }: ActivityMix): string {
  const apart = types
    .filter(({ interval }) => interval.low > 0 || interval.high < 0)
    .toSorted((a, b) => Math.abs(b.difference) - Math.abs(a.difference))
  const [most] = apart
  const of = `of ${counted(known.list, 'activity', 'activities')} at priority schools and ${counted(known.rest, 'activity', 'activities')} at others`
  if (!most)
    return `Priority schools of its phase get the same mix of activities as others, as far as can be told: no type differs beyond its 95 % interval, ${of}.`
  const { type, listShare, restShare } = most
  return `Priority schools of its phase get ${listShare > restShare ? 'more' : 'less'} of ${ACTIVITY_TYPES[type].label.toLowerCase()} than others: ${formatRateToTenth(listShare)} against ${formatRateToTenth(restShare)}, ${of}. Activities cluster in schools, so this says more than it can prove.`
}
