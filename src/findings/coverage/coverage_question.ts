import type { CoverageQuestion } from '../../domain/coverage/coverage'
import type { StatusFlowQuestion } from '../../domain/coverage/status_flow'
import { schoolFiltersOf } from '../school_filters_of'
import type { ViewState } from '../../state/view_state'

/** What Coverage asks, of an address fitted to the loaded data. */
export const coverageQuestionOf = (viewState: ViewState): CoverageQuestion => {
  const { phase, window, within, by, counted, programme, activities } = viewState
  return {
    phase,
    window,
    within,
    by,
    counted,
    programme,
    ...(activities.length > 0 && { activities }),
    ...schoolFiltersOf(viewState),
  }
}

/** What the flow between years asks: the same schools and activities, in every year. */
export function statusFlowQuestionOf(viewState: ViewState): StatusFlowQuestion {
  const { phase, within, counted, programme } = coverageQuestionOf(viewState)
  return { phase, within, counted, ...(programme && { programme }), ...schoolFiltersOf(viewState) }
}
