import type { SupplyQuestion } from '../../domain/supply/supply'
import type { ViewState } from '../../state/view_state'

/** Supply of the scope of Coverage, with what the tab alone chooses. `today` is ISO. */
export const supplyQuestionOf = (viewState: ViewState, today: string): SupplyQuestion => ({
  phase: viewState.phase,
  within: viewState.within,
  by: viewState.by,
  window: viewState.window,
  discipline: viewState.supplyDiscipline,
  radius: viewState.supplyRadius,
  dbsOn: today,
})
