import type { PriorityList } from '../../domain/project/dataset'
import type { GapsQuestion } from '../../domain/gaps/priority_gap'
import type { ViewState } from '../../state/view_state'

/** What the gap list asks, of an address fitted to the loaded data and the priority list it names. */
export const gapsQuestionOf = (
  {
    phase,
    window,
    within,
    columnFilter,
    who,
    statuses,
    fsm,
    booked,
    notVisited,
    near,
    programme,
    sector,
    publicBodies,
  }: ViewState,
  list: PriorityList | undefined,
): GapsQuestion => ({
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
  ...(columnFilter && { columnFilter }),
  programme,
  employers: { section: sector, leavesOutPublicBodies: publicBodies === 'out' },
})
