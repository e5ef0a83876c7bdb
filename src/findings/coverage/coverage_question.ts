import type { CoverageQuestion } from '../../domain/coverage/coverage'
import type { StatusFlowQuestion } from '../../domain/coverage/status_flow'
import type { ViewState } from '../../state/view_state'

/** What Coverage asks, of an address fitted to the loaded data. */
export const coverageQuestionOf = ({
  phase,
  window,
  within,
  by,
  counted,
  columnFilter,
  programme,
  activities,
}: ViewState): CoverageQuestion => ({
  phase,
  window,
  within,
  by,
  counted,
  programme,
  ...(activities.length > 0 && { activities }),
  ...(columnFilter && { columnFilter }),
})

/** What the flow between years asks: the same schools and activities, in every year. */
export function statusFlowQuestionOf(viewState: ViewState): StatusFlowQuestion {
  const { phase, within, counted, programme, columnFilter } = coverageQuestionOf(viewState)
  return { phase, within, counted, ...(programme && { programme }), ...(columnFilter && { columnFilter }) }
}
