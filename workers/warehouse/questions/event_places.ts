import type { EventsAnswer, EventsQuestion } from '../../../src/domain/plan/events/events_question'
import { eventVenues } from '../arrays/event_venues'
import type { Parts } from '../parts'

/** Venues for events that bring most need within reach of one; see arrays/event_venues.ts. */
export const eventPlaces = ({ tables }: Parts, question: EventsQuestion): EventsAnswer =>
  eventVenues(tables.columns(), question, tables.districts)
