import { EVENT_KM, MOST_VENUES, VENUE_KINDS, VENUES } from '../../domain/plan/events/events_question'
import { oneOf, part, wholeNumber } from '../../state/address/parts'
import { column, fsmBands, list, need, programme, weights, who } from '../../state/address/shared_parts'

export const eventsAddress = {
  view: 'events',
  parts: {
    who,
    list,
    programme,
    column,
    fsmBands,
    need,
    weights,
    /** Where events can be held. */
    venues: part(oneOf(VENUE_KINDS), 'at_schools'),
    /** How many venues. */
    events: part(wholeNumber(1, MOST_VENUES), VENUES),
    /** How far by road schools come, km. */
    eventKm: part(wholeNumber(1, 100), EVENT_KM),
  },
} as const
