import type { CoverageMeasuresQuestion } from '../coverage/coverage_measures'
import { isNarrowed, type EngagementFilter } from '../engagement/activity_filter'
import type { SchoolFilters } from '../school/school_filters'

/**
 * Parts of the young people of a measure: at reached schools whose roll is known, and of them those who met an employer
 * or provider that the log names.
 */
export const MEASURED_PARTS = ['contacts', 'encounters'] as const
export type MeasuredPart = (typeof MEASURED_PARTS)[number]

/** Which activities and schools alone a table of people counts. */
export interface LeftFilters extends EngagementFilter, SchoolFilters {
  readonly part?: MeasuredPart
}

/** The filters of a question of measures, as a table keeps them; nothing where every activity and school counts. */
export function leftFiltersOf(
  question: Pick<CoverageMeasuresQuestion, keyof EngagementFilter | keyof SchoolFilters>,
  part?: MeasuredPart,
): { readonly only?: LeftFilters } {
  const { programme, activities = [], columnFilter, fsmBands } = question
  if (!isNarrowed(question) && !columnFilter && !fsmBands && !part) return {}
  return {
    only: {
      ...(programme != null && { programme }),
      ...(activities.length > 0 && { activities }),
      ...(columnFilter && { columnFilter }),
      ...(fsmBands && { fsmBands }),
      ...(part && { part }),
    },
  }
}

const isIn = (inner: readonly string[], outer: readonly string[]): boolean =>
  inner.every((value) => outer.includes(value))

/** Whether whatever passes `inner` passes `outer`. */
export const isNarrower = (inner: LeftFilters = {}, outer: LeftFilters = {}): boolean =>
  (outer.programme == null || inner.programme === outer.programme) &&
  (outer.activities ?? []).every(({ field, values }) =>
    (inner.activities ?? []).some((filter) => filter.field === field && isIn(filter.values, values)),
  ) &&
  (!outer.columnFilter ||
    (inner.columnFilter?.grouping === outer.columnFilter.grouping &&
      isIn(inner.columnFilter.values, outer.columnFilter.values))) &&
  (!outer.fsmBands || (inner.fsmBands !== undefined && isIn(inner.fsmBands, outer.fsmBands))) &&
  (!outer.part || inner.part === 'encounters' || inner.part === outer.part)
