import type { CoverageQuestion } from '../../domain/coverage/coverage'
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
}: ViewState): CoverageQuestion => ({
  phase,
  window,
  within,
  by,
  counted,
  programme,
  ...(columnFilter && { columnFilter }),
})
