import type { CoverageQuestion } from '../../../src/domain/coverage/coverage'
import { activityCondition } from './activity_sql'
import { PHASES_REPORTED_AS } from '../../../src/domain/school/phase'
import { quoted } from './quoted'

/** What reach by SQL is of; with `asAt`, only what was reported by that day, ISO. */
export type ReachScope = Pick<
  CoverageQuestion,
  'phase' | 'window' | 'within' | 'counted' | 'programme' | 'activities'
> & {
  readonly asAt?: string
}

/** Which rows of the engagements count. */
export const activityConditions = ({
  window,
  counted,
  programme,
  activities = [],
  asAt,
}: ReachScope): string[] => [
  "status = 'delivered'",
  `date BETWEEN DATE ${quoted(window.from)} AND DATE ${quoted(window.to)}`,
  ...(counted === 'direct' ? ['direct'] : []),
  ...(programme == null ? [] : [`programme = ${quoted(programme)}`]),
  ...activities.map(activityCondition),
  ...(asAt === undefined ? [] : [`(reported IS NULL OR reported <= DATE ${quoted(asAt)})`]),
]

/** Schools of an area of one grouping, as school_areas writes it. */
export const inAreaCondition = (grouping: string, area: string): string =>
  `school_index IN (\n    SELECT school_index FROM school_areas\n    WHERE grouping_key = ${quoted(grouping)} AND area = ${quoted(area)}\n  )`

/** Which rows of the schools count. `area` is the area of `within` as school_areas writes it. */
export const schoolConditions = (
  { phase, within }: Pick<ReachScope, 'phase' | 'within'>,
  area: string | null,
): string[] => [
  `phase IN (${PHASES_REPORTED_AS[phase].map(quoted).join(', ')})`,
  ...(within === null || area === null ? [] : [inAreaCondition(within.grouping, area)]),
]

/** Schools of one priority list. */
export const onListCondition = (listId: string): string =>
  `school_id IN (SELECT school_id FROM lists WHERE list_id = ${quoted(listId)})`

/**
 * Reach as one statement on the tables of a project (workers/warehouse/tables), for a person to read and to run again.
 * A column filter is not part of it; `more` are further conditions on schools.
 */
export const reachSql = (scope: ReachScope, area: string | null, more: readonly string[] = []): string =>
  `SELECT
  count(*) FILTER (school_index IN (
    SELECT school_index FROM engagements
    WHERE ${activityConditions(scope).join('\n      AND ')}
  )) AS reached,
  count(*) AS schools
FROM schools
WHERE ${[...schoolConditions(scope, area), ...more].join('\n  AND ')}`
