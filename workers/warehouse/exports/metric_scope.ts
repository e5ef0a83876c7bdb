import type { Area } from '../../../src/domain/coverage/coverage'
import type { ReportingPhase } from '../../../src/domain/school/phase'
import type { Window } from '../../../src/domain/time/academic_year'
import { schoolConditions } from './reach_sql'

/** What a figure of a report is of. */
export interface MetricScope {
  readonly phase: ReportingPhase
  readonly window: Window
  /** ISO: what was reported by then counts. */
  readonly asAt: string
  readonly within: Area | null
  /** The area of `within` as school_areas writes it. */
  readonly area: string | null
  readonly listId: string | null
}

export const asReport = ({ phase, window, within, asAt }: MetricScope) =>
  ({ phase, window, within, counted: 'all', asAt }) as const

export const where = (conditions: readonly string[]): string => `WHERE ${conditions.join('\n  AND ')}`

/** Rows of the schools of a figure. */
export const atSchools = (scope: MetricScope): string =>
  `school_index IN (\n    SELECT school_index FROM schools\n    ${where(schoolConditions(asReport(scope), scope.area))}\n  )`
