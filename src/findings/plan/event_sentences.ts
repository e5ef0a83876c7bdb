import { MOST_PLACES, type EventsAnswer, type VenueKind } from '../../domain/plan/events/events_question'
import { counted } from '../../domain/words/counted'
import { formatCount, formatRateToTenth, formatShare } from '../format_number'
import { countedSchools } from '../school/schools_noun'
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
  const gap = bound <= 0 ? 0 : (bound - points) / bound
  return gap < 0.0005
    ? 'No other choice of as many venues brings more.'
    : `Within ${formatRateToTenth(gap)} of the best possible choice of as many.`
}

/** Why no venue is chosen and what to do; '' where some are. */
export function noEventsSentence({ chosen, places, question }: EventsAnswer): string {
  if (chosen.length > 0) return ''
  if (places > MOST_PLACES)
    return `There are ${formatCount(places)} places to choose from, more than the ${formatCount(MOST_PLACES)} that can be compared at once: choose an area, or postcode districts.`
  if (places === 0) return `There is no place to choose from: choose other venues, or load them in Data.`
  return `No school in scope is within ${question.withinKm} km by road of any of them: choose a longer distance.`
}
