import { EVENT_KM, VENUES, type EventsQuestion } from '../../domain/plan/events/events_question'
import type { Dataset, PriorityList } from '../../domain/project/dataset'
import type { ViewState } from '../../state/view_state'
import { planQuestionOf } from './plan_question_of'

/** What the events ask: the scope and the need of the plan, and how many venues of which kind within which distance. */
export function eventsQuestionOf(
  viewState: ViewState,
  list: PriorityList | undefined,
  groupings: Dataset['groupings'],
  today: string,
): EventsQuestion {
  const { schools, value } = planQuestionOf(viewState, list, groupings, today)
  return {
    plan: { schools, value },
    venues: viewState.venues,
    count: viewState.events ?? VENUES,
    withinKm: viewState.eventKm ?? EVENT_KM,
  }
}
