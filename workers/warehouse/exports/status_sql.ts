import type { GapsQuestion } from '../../../src/domain/gaps/priority_gap'
import type { ReportMetric } from '../../../src/domain/report/metrics'
import { asReport, where, type MetricScope } from './metric_scope'
import { quoted } from './quoted'
import { activityConditions, onListCondition, schoolConditions, type ReachScope } from './reach_sql'

const OF_STATUS: readonly ReportMetric[] = ['sustained', 'repeat', 'one_off']

export const isOfStatus = (metric: ReportMetric): boolean => OF_STATUS.includes(metric)

/** Autumn to December, spring to March, summer from April: its twin is termOfMonth in src/domain/time/academic_year.ts. */
const TERM = 'academic_year * 3 + CASE WHEN month(date) >= 9 THEN 0 WHEN month(date) <= 3 THEN 1 ELSE 2 END'

/** `statuses`, a row a school that was ever engaged: its status in the window (DOMAIN §4.4; the twin of arrays/engagement_status.ts). */
export const withStatuses = (scope: ReachScope): string => {
  const [from, to] = [`DATE ${quoted(scope.window.from)}`, `DATE ${quoted(scope.window.to)}`]
  const untilTo = { ...scope, window: { from: '0001-01-01', to: scope.window.to } }
  return `WITH counted AS (
  SELECT school_index, date, academic_year, coalesce(employer_id, wording) AS provider, series, ${TERM} AS term
  FROM engagements LEFT JOIN written_employers USING (written_employer)
  ${where(activityConditions(untilTo))}
), days AS (
  SELECT school_index, count(DISTINCT date) FILTER (date >= ${from}) AS days, max(date) AS last_day,
    min(date) FILTER (date >= ${from}) AS first_day, max(date) FILTER (date < ${from}) AS day_before,
    count(DISTINCT academic_year) FILTER (academic_year > year(${to}) - CASE WHEN month(${to}) >= 9 THEN 4 ELSE 5 END) AS years
  FROM counted GROUP BY school_index
), lasting AS (
  SELECT school_index FROM counted WHERE date >= ${from} AND series IS NOT NULL
  GROUP BY school_index, series HAVING count(*) >= 3 AND max(date) - min(date) >= 42
  UNION
  SELECT school_index FROM counted WHERE date >= ${from} AND provider IS NOT NULL
  GROUP BY school_index, provider HAVING count(DISTINCT date) >= 3 AND count(DISTINCT term) >= 2
), statuses AS (
  SELECT school_index, CASE
    WHEN days = 0 THEN CASE WHEN ${to} - last_day >= 365 THEN 'lapsed' ELSE 'quiet' END
    WHEN years >= 3 OR school_index IN (FROM lasting) THEN 'sustained'
    WHEN days = 1 AND (day_before IS NULL OR first_day - day_before > 365) THEN 'one_off'
    ELSE 'repeat' END AS engagement_status
  FROM days
)`
}

const FROM_SCHOOLS = 'FROM schools LEFT JOIN statuses USING (school_index)'
const ofStatus = (statuses: readonly string[]): string =>
  `coalesce(engagement_status, 'never') IN (${statuses.map(quoted).join(', ')})`

/** One statement that gives how many schools have a status, and of how many. */
export const statusSql = (
  metric: ReportMetric,
  scope: MetricScope,
): string => `${withStatuses(asReport(scope))}
SELECT count(*) FILTER (${ofStatus([metric])}) AS numerator, count(*) AS denominator
${FROM_SCHOOLS}
${where(schoolConditions(asReport(scope), scope.area))}`

/** The schools of a status by name. */
export const statusSchoolsSql = (
  metric: ReportMetric,
  scope: MetricScope,
): string => `${withStatuses(asReport(scope))}
SELECT name ${FROM_SCHOOLS}
${where([...schoolConditions(asReport(scope), scope.area), ofStatus([metric])])}
ORDER BY name`

/** One statement that gives how many schools a gap list has, `listed`, of all it is drawn from; null where none does. */
export function listedSql(question: GapsQuestion, area: string | null): string | null {
  const { near, columnFilter, fsmBands, schools, fsmAtLeast, notVisitedFor, nothingBooked } = question
  if (near !== null || columnFilter || fsmBands || schools) return null
  if (fsmAtLeast !== null || notVisitedFor !== null || nothingBooked) return null
  const scope = { ...question, counted: 'all' } as const
  const onList = question.priorityOnly && question.listId !== null ? [onListCondition(question.listId)] : []
  const listed = question.statuses.length === 0 ? 'true' : ofStatus(question.statuses)
  return `${withStatuses(scope)}
SELECT count(*) FILTER (${listed}) AS listed, count(*) AS schools
${FROM_SCHOOLS}
${where([...schoolConditions(scope, area), ...onList])}`
}
