import { employerFilterOf } from '../employers/employer_filter_of'
import type { PriorityList } from '../../domain/project/dataset'
import type { GapsQuestion } from '../../domain/gaps/priority_gap'
import { needWeightsOf } from '../need/need_weights_of'
import { schoolFiltersOf } from '../school_filters_of'
import type { ViewState } from '../../state/view_state'

/** A question of the gap list says what need is judged by. */
export type GapsQuestionWithNeed = GapsQuestion & Required<Pick<GapsQuestion, 'need'>>

/** What the gap list asks, of an address fitted to the loaded data and the priority list it names. */
export const gapsQuestionOf = (
  viewState: ViewState,
  list: PriorityList | undefined,
): GapsQuestionWithNeed => {
  const { phase, window, within, who, statuses, fsm, booked, notVisited, near, programme, activities } =
    viewState
  return {
    phase,
    window,
    within,
    priorityOnly: who === 'priority' && list !== undefined,
    listId: list?.listId ?? null,
    statuses,
    fsmAtLeast: fsm,
    nothingBooked: booked === 'nothing',
    notVisitedFor: notVisited,
    near,
    programme,
    ...(activities.length > 0 && { activities }),
    ...schoolFiltersOf(viewState),
    employers: employerFilterOf(viewState),
    need: needWeightsOf(viewState),
  }
}
