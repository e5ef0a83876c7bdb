import type { SolvedVenues } from '../../../src/domain/plan/events/better_choice'
import type { EventsAnswer, EventsQuestion } from '../../../src/domain/plan/events/events_question'
import { eventVenues } from '../arrays/event_venues'
import type { Parts } from '../parts'

/** Venues for events that bring most need within reach of one, or a solver’s where they bring more; see arrays/event_venues.ts. */
export const eventPlaces = (
  { tables }: Parts,
  question: EventsQuestion,
  solved?: SolvedVenues,
): EventsAnswer => eventVenues(tables.columns(), question, tables.districts, solved)
