import type { ReportMetric } from '../../../src/domain/report/metrics'
import { feedbackSchoolsSql, feedbackSql, isOfFeedback } from './feedback_sql'
import { asReport, atSchools, where, type MetricScope } from './metric_scope'
import { quoted } from './quoted'
import { activityConditions, onListCondition, reachSql, schoolConditions } from './reach_sql'
import { isOfStatus, statusSchoolsSql, statusSql } from './status_sql'

/** Sums of the activities of a figure, in its own unit. */
const SUMS: Partial<Record<ReportMetric, string>> = {
  sessions: 'count(*)',
  young_people: 'coalesce(sum(pupils), 0)',
  hours_delivering: 'coalesce(sum(round(100 * hours)), 0) / 100',
  hours_preparing: 'coalesce(sum(round(100 * prep_hours)), 0) / 100',
  volunteer_hours_delivering: 'coalesce(sum(volunteers * round(100 * hours)), 0) / 100',
  volunteer_hours_preparing: 'coalesce(sum(volunteers * round(100 * prep_hours)), 0) / 100',
  volunteer_hours:
    'coalesce(sum(volunteers * (coalesce(round(100 * hours), 0) + coalesce(round(100 * prep_hours), 0))), 0) / 100',
}

const REQUESTS: Partial<Record<ReportMetric, string>> = {
  requests_filled: "requests.status IN ('matched', 'delivered')",
  requests_unfilled: "requests.status = 'unfilled_expired'",
}

/** Which schools and requests a figure of requests is of. */
const requestConditions = (scope: MetricScope): string[] => [
  `created BETWEEN DATE ${quoted(scope.window.from)} AND DATE ${quoted(scope.window.to)}`,
  `created <= DATE ${quoted(scope.asAt)}`,
  ...schoolConditions(asReport(scope), scope.area),
]

/** One statement that gives a figure of a report, with the columns numerator and denominator; null where none does. */
export function metricSql(metric: ReportMetric, scope: MetricScope): string | null {
  if (isOfFeedback(metric)) return feedbackSql(metric, scope)
  if (isOfStatus(metric)) return statusSql(metric, scope)
  if (metric === 'reach') return reachSql(asReport(scope), scope.area)
  if (metric === 'priority_reach')
    return scope.listId === null
      ? null
      : reachSql(asReport(scope), scope.area, [onListCondition(scope.listId)])
  const sum = SUMS[metric]
  if (sum !== undefined)
    return `SELECT ${sum} AS numerator\nFROM engagements\n${where([
      ...activityConditions(asReport(scope)),
      atSchools(scope),
    ])}`
  const requests = REQUESTS[metric]
  return requests === undefined
    ? null
    : `SELECT count(*) FILTER (${requests}) AS numerator,
  count(*) FILTER (requests.status IN ('matched', 'delivered', 'unfilled_expired')) AS denominator
FROM requests JOIN schools USING (school_id)
${where(requestConditions(scope))}`
}

/** The schools behind a figure by name: those with an activity, with its status, with feedback, or with a request that it counts. */
export function metricSchoolsSql(metric: ReportMetric, scope: MetricScope): string {
  if (isOfFeedback(metric)) return feedbackSchoolsSql(scope)
  if (isOfStatus(metric)) return statusSchoolsSql(metric, scope)
  const requests = REQUESTS[metric]
  if (requests !== undefined)
    return `SELECT DISTINCT name FROM requests JOIN schools USING (school_id)\n${where([requests, ...requestConditions(scope)])}\nORDER BY name`
  const onList = metric === 'priority_reach' && scope.listId !== null ? [onListCondition(scope.listId)] : []
  return `SELECT name FROM schools\n${where([
    ...schoolConditions(asReport(scope), scope.area),
    ...onList,
    `school_index IN (\n    SELECT school_index FROM engagements\n    ${where(activityConditions(asReport(scope)))}\n  )`,
  ])}\nORDER BY name`
}
