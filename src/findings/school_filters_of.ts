import type { SchoolFilters } from '../domain/school/school_filters'
import type { ViewState } from '../state/view_state'

/** What a question says of the filters of schools that are set. */
export const schoolFiltersOf = ({ columnFilter, fsmBands }: ViewState): SchoolFilters => ({
  ...(columnFilter && { columnFilter }),
  ...(fsmBands.length > 0 && { fsmBands }),
})
