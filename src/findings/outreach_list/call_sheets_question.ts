import type { CallSheetsQuestion } from '../../domain/outreach_list/call_sheets'
import type { PriorityList } from '../../domain/project/dataset'
import type { ViewState } from '../../state/view_state'
import { gapsQuestionOf } from '../gaps/gaps_question'

/** What the call sheets of a list ask: of its schools alone, whatever the gap list is filtered by. `dbsOn` as CallSheetsQuestion has it. */
export function callSheetsQuestionOf(
  viewState: ViewState,
  priorityList: PriorityList | undefined,
  schoolIds: readonly string[],
  dbsOn: string,
): CallSheetsQuestion {
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
    dbsOn,
  }
}
