import {
  NOT_ASKED,
  type MeasureOfSchools,
  type SchoolMeasure,
} from '../../../src/domain/coverage/school_measures'
import { schoolTally, type SchoolTally, type TallyScope } from './coverage_tallies'
import type { EngagementColumns } from './engagement_columns'

/** A measure of every school of the scope by itself, of the same rows as the tally of its area. */
export const measureOfSchools = (
  columns: EngagementColumns,
  scope: TallyScope,
  measure: SchoolMeasure,
): MeasureOfSchools => ({
  measure,
  value: Float32Array.from({ length: columns.schools }, (_, school) =>
    scope.areaOf(school) === undefined
      ? NOT_ASKED
      : valueOf(measure, schoolTally(columns, scope, school), scope.wasReached?.(school)),
  ),
})

function valueOf(measure: SchoolMeasure, own: SchoolTally, wasReached: boolean | undefined): number {
  switch (measure) {
    case 'sessions':
    case 'sessions_per_school':
    case 'depth':
      return own.sessions
    case 'hours':
      return own.sessions > 0 && own.withoutHours === own.sessions ? NaN : own.hours / 100
    case 'providers':
      return new Set(own.providers).size
    case 'change':
      return wasReached === undefined ? NaN : 100 * (Number(own.sessions > 0) - Number(wasReached))
  }
}
