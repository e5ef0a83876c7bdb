import type { Area } from '../coverage/coverage'
import type { SchoolFilters } from '../school/school_filters'
import type { ReportingPhase } from '../school/phase'
import type { Window } from '../time/academic_year'
import type { ActivityField } from './activity_fields'
import type { EngagementFilter } from './activity_filter'
import type { CountedActivities } from './engagement'

/** How many engagements each value of each field has, of the schools and the months of a view. */
export interface ActivityCountsQuestion extends EngagementFilter, SchoolFilters {
  readonly phase: ReportingPhase
  readonly window: Window
  readonly within: Area | null
  readonly counted: CountedActivities
}

export interface ActivityCounts {
  readonly question: ActivityCountsQuestion
  readonly version: number
  /** Delivered engagements of the schools in scope inside the window, and those of them that pass every filter. */
  readonly engagements: number
  readonly chosen: number
  /** Schools of the phase and area, and those of them that the filters of schools ask for. */
  readonly schools: number
  readonly chosenSchools: number
  /** By place in FSM_BANDS: schools that the other filters of schools ask for. */
  readonly byFsmBand: Uint32Array
  /** By key of a column about schools, by place among its values: schools that every filter of schools but that of columns asks for. */
  readonly byColumn: Readonly<Record<string, Uint32Array>>
  /**
   * By value, in the order of the field's values: engagements that pass the filters of every other field. One with several
   * values, as year groups, counts at each.
   */
  readonly byField: Readonly<Partial<Record<ActivityField, Uint32Array>>>
}
