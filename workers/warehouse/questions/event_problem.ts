import type { VenueProblem } from '../../../src/domain/plan/events/better_choice'
import type { EventsQuestion } from '../../../src/domain/plan/events/events_question'
import { venueProblem } from '../arrays/event_venues'
import type { Parts } from '../parts'

/** What the choice of venues is asked of a solver with. */
export const eventProblem = ({ tables }: Parts, question: EventsQuestion): VenueProblem =>
  venueProblem(tables.columns(), question, tables.districts).problem
