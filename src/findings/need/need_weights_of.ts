import { PRESET_WEIGHTS, type NeedWeights } from '../../domain/need/need_weights'
import type { ViewState } from '../../state/view_state'

/** The weights that need is judged by: those that a person set, or else those of the preset. */
export const needWeightsOf = ({ need, weights }: Pick<ViewState, 'need' | 'weights'>): NeedWeights =>
  weights ?? PRESET_WEIGHTS[need]
