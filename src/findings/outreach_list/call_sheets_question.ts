import type { GapsQuestion } from '../../domain/gaps/priority_gap'
import type { PriorityList } from '../../domain/project/dataset'
import type { ViewState } from '../../state/view_state'
import { gapsQuestionOf } from '../gaps/gaps_question'

/** What the call sheets of a list ask: of its schools alone, whatever the gap list is filtered by. */
export function callSheetsQuestionOf(
  viewState: ViewState,
  priorityList: PriorityList | undefined,
  schoolIds: readonly string[],
): GapsQuestion {
  const { window, listId, employers, need } = gapsQuestionOf(viewState, priorityList)
  return {
    phase: 'all',
    window,
    within: null,
    listId,
    priorityOnly: false,
    statuses: [],
    fsmAtLeast: null,
    nothingBooked: false,
    notVisitedFor: null,
    near: null,
    schools: schoolIds,
    employers,
    need,
  }
}
