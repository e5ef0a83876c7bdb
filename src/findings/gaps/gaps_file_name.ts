import { formatWindow } from '../../domain/time/academic_year'
import type { ViewState } from '../../state/view_state'
import { scopeName } from '../scope'

/** What tells a gap list from another, in words for the name of its file. */
export const gapsFileWords = ({
  within,
  columnFilter,
  everywhere,
  phase,
  window,
  near,
  notVisited,
}: Pick<
  ViewState,
  'within' | 'columnFilter' | 'everywhere' | 'phase' | 'window' | 'near' | 'notVisited'
>): string[] => [
  scopeName(within, everywhere, columnFilter),
  phase,
  formatWindow(window),
  ...(near === null ? [] : [`${near.km} km of ${near.place}`]),
  ...(notVisited === null ? [] : [`not in ${notVisited} months`]),
]
