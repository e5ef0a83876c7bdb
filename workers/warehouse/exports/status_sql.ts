import type { ReportMetric } from '../../../src/domain/report/metrics'
import { asReport, where, type MetricScope } from './metric_scope'
import { quoted } from './quoted'
import { activityConditions, schoolConditions } from './reach_sql'

const STATUSES: Partial<Record<ReportMetric, string>> = {
  sustained: 'sustained',
  repeat: 'repeat',
  one_off: 'one_off',
}

export const isOfStatus = (metric: ReportMetric): boolean => metric in STATUSES

/** Autumn to December, spring to March, summer from April: its twin is termOfMonth in src/domain/time/academic_year.ts. */
const TERM = 'academic_year * 3 + CASE WHEN month(date) >= 9 THEN 0 WHEN month(date) <= 3 THEN 1 ELSE 2 END'

/** `statuses`, a row a reached school: its status in the window (DOMAIN §4.4; the twin of arrays/engagement_status.ts). */
const statuses = (scope: MetricScope): string => {
  const from = `DATE ${quoted(scope.window.from)}`
  const ever = { ...asReport(scope), window: { from: '0001-01-01', to: scope.window.to } }
  return `WITH counted AS (
  SELECT school_index, date, academic_year, coalesce(employer_id, wording) AS provider, series, ${TERM} AS term
  FROM engagements LEFT JOIN written_employers USING (written_employer)
  ${where(activityConditions(ever))}
), last_year AS (
  SELECT year(to_day) - CASE WHEN month(to_day) >= 9 THEN 0 ELSE 1 END AS last_year
  FROM (SELECT DATE ${quoted(scope.window.to)} AS to_day)
), days AS (
  SELECT school_index, count(DISTINCT date) FILTER (date >= ${from}) AS days,
    min(date) FILTER (date >= ${from}) AS first_day, max(date) FILTER (date < ${from}) AS day_before,
    count(DISTINCT academic_year) FILTER (academic_year > last_year - 4) AS years
  FROM counted CROSS JOIN last_year GROUP BY school_index
), lasting AS (
  SELECT school_index FROM counted WHERE date >= ${from} AND series IS NOT NULL
  GROUP BY school_index, series HAVING count(*) >= 3 AND max(date) - min(date) >= 42
  UNION
  SELECT school_index FROM counted WHERE date >= ${from} AND provider IS NOT NULL
  GROUP BY school_index, provider HAVING count(DISTINCT date) >= 3 AND count(DISTINCT term) >= 2
), statuses AS (
  SELECT school_index, CASE
    WHEN years >= 3 OR school_index IN (FROM lasting) THEN 'sustained'
    WHEN days = 1 AND (day_before IS NULL OR first_day - day_before > 365) THEN 'one_off'
    ELSE 'repeat' END AS status
  FROM days WHERE days > 0
)`
}

const ofStatus = (metric: ReportMetric): string =>
  `school_index IN (SELECT school_index FROM statuses WHERE status = ${quoted(STATUSES[metric] ?? '')})`

/** One statement that gives how many schools have a status, and of how many. */
export const statusSql = (metric: ReportMetric, scope: MetricScope): string => `${statuses(scope)}
SELECT count(*) FILTER (${ofStatus(metric)}) AS numerator, count(*) AS denominator
FROM schools
${where(schoolConditions(asReport(scope), scope.area))}`

/** The schools of a status by name. */
export const statusSchoolsSql = (metric: ReportMetric, scope: MetricScope): string => `${statuses(scope)}
SELECT name FROM schools
${where([...schoolConditions(asReport(scope), scope.area), ofStatus(metric)])}
ORDER BY name`
