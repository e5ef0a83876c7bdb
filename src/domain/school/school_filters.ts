import type { ColumnFilter } from './column_filter'
import type { FsmBand } from './fsm_band'

/** What schools are kept to besides their phase and area; either is left out for any school. */
export interface SchoolFilters {
  readonly columnFilter?: ColumnFilter | undefined
  readonly fsmBands?: readonly FsmBand[]
}
