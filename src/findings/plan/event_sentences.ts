import { MOST_PLACES, type EventsAnswer, type VenueKind } from '../../domain/plan/events/events_question'
import { counted } from '../../domain/words/counted'
import { formatCount, formatRateToTenth, formatShare } from '../format_number'
import { countedSchools } from '../school/schools_noun'
import { pointsWords } from './limit_sentences'
import { VALUE_LABELS } from './plan_sentences'

export const VENUE_LABELS: Readonly<Record<VenueKind, string>> = {
  at_schools: 'Schools in scope',
  at_employers: 'Employers',
  in_districts: 'Postcode districts',
}

/** "10 venues bring 87 of 214 priority secondary schools within 12 km by road of one, 71 % of the need." */
export function eventsHeadline(answer: EventsAnswer): string {
  const { chosen, question, reached, school, value, points } = answer
  const { phase, priorityOnly } = question.plan.schools
  const all = value.reduce((sum, each) => sum + each, 0)
  const within = reached.reduce((sum, each) => sum + each, 0)
  const scope = countedSchools(school.length, phase, priorityOnly ? 'priority ' : '')
  return `${counted(chosen.length, 'venue')} bring ${formatCount(within)} of ${scope} within ${question.withinKm} km by road of one, ${formatShare(all === 0 ? null : points / all, 'none')} of the ${VALUE_LABELS[question.plan.value]}.`.replace(
    /^1 venue bring /,
    '1 venue brings ',
  )
}

/** How good the choice is at least. */
export function eventsProof({ points, bound, chosen }: EventsAnswer): string {
  if (chosen.length === 0) return ''
  return bound <= points
    ? 'No other choice of as many venues brings more.'
    : `Within ${formatRateToTenth(Math.max(0.001, (bound - points) / bound))} of the best possible choice of as many.`
}

/** How long a better choice is looked for, seconds: a tool default that the screen says. */
export const MOST_SECONDS = 60

/** What is known while a better choice is looked for. */
export const searchingSentence = (seconds: number, gap: number | null): string =>
  `Looking for a better choice: ${formatCount(Math.floor(seconds))} of at most ${MOST_SECONDS} seconds${gap === null ? '' : `, within ${formatRateToTenth(Math.max(0.001, gap))} of the best possible so far`}.`

/** What the search came to; `before` is the choice that was on the screen. */
export function searchedSentence(before: EventsAnswer, after: EventsAnswer): string {
  if (after.points > before.points)
    return `A better choice was found: ${pointsWords(after.points - before.points, after.question.plan.value)} more.`
  return after.bound <= after.points
    ? 'There is no better choice: this one is the best.'
    : `No better choice was found in ${MOST_SECONDS} seconds.`
}

/** Why no venue is chosen and what to do; '' where some are. */
export function noEventsSentence({ chosen, places, question }: EventsAnswer): string {
  if (chosen.length > 0) return ''
  if (places > MOST_PLACES)
    return `There are ${formatCount(places)} places to choose from, more than the ${formatCount(MOST_PLACES)} that can be compared at once: choose an area, or postcode districts.`
  if (places === 0) return `There is no place to choose from: choose other venues, or load them in Data.`
  return `No school in scope is within ${question.withinKm} km by road of any of them: choose a longer distance.`
}
