import type { ReportMetric } from '../../../src/domain/report/metrics'
import { asReport, atSchools, where, type MetricScope } from './metric_scope'
import { activityConditions } from './reach_sql'

const CRITERIA = ['enjoyment', 'objectives', 'community'] as const

const mean = (criterion: (typeof CRITERIA)[number]): string =>
  `sum(${criterion} * responses) / nullif(sum(responses) FILTER (${criterion} IS NOT NULL), 0) AS numerator`

const hasScore = (criterion: string): string =>
  `${criterion} IS NOT NULL AND ${criterion}_positive IS NOT NULL AND responses IS NOT NULL`
const overCriteria = (sumOf: (criterion: string) => string): string =>
  CRITERIA.map((criterion) => `coalesce(sum(${sumOf(criterion)}) FILTER (${hasScore(criterion)}), 0)`).join(
    '\n    + ',
  )

const shareOf = (numerator: string, denominator: string): string =>
  `${numerator} AS numerator,\n  ${denominator} AS denominator`

const evaluated = (condition: string): string =>
  shareOf(`count(*) FILTER (${condition})`, '(SELECT count(*) FROM delivered_activities)')

/** What is asked of each activity with feedback, in rows of `feedback`. */
const FIGURES: Partial<Record<ReportMetric, string>> = {
  enjoyment: mean('enjoyment'),
  learning_objectives: mean('objectives'),
  community_links: mean('community'),
  scored_4_or_5: shareOf(
    overCriteria((criterion) => `${criterion}_positive`),
    overCriteria(() => 'responses'),
  ),
  evaluation_level_1: evaluated('delivered AND evaluation_level >= 1'),
  evaluation_level_2: evaluated('delivered AND evaluation_level >= 2'),
  feedback: evaluated('delivered'),
  response_rate: shareOf(
    'coalesce(sum(responses) FILTER (delivered AND young_people IS NOT NULL), 0)',
    'coalesce(sum(young_people) FILTER (delivered AND responses IS NOT NULL), 0)',
  ),
}

export const isOfFeedback = (metric: ReportMetric): boolean => metric in FIGURES

/** Activities of any status but those that a report leaves out by their day. */
const inPeriod = (scope: MetricScope): string[] =>
  activityConditions(asReport(scope)).filter((condition) => !condition.startsWith('status'))

/** An activity that several schools share is a row of the log at each, and has the young people of all of them. */
const feedback = (scope: MetricScope): string => `WITH at_schools AS (
  SELECT lower(split_part(engagement_id, ' · ', 1)) AS activity_id, school_index,
    bool_or(status = 'delivered') AS delivered, sum(pupils) FILTER (status = 'delivered') AS pupils
  FROM engagements
  ${where(inPeriod(scope))}
  GROUP BY ALL
), activities AS (
  SELECT *, sum(pupils) OVER (PARTITION BY activity_id) AS young_people FROM at_schools
), feedback AS (
  SELECT outcomes.*, bool_or(delivered) AS delivered, any_value(young_people) AS young_people
  FROM outcomes JOIN activities USING (activity_id)
  WHERE ${atSchools(scope)}
  GROUP BY ALL
)`

/** One statement that gives a figure of feedback, with the columns numerator and, of a share, denominator. */
export const feedbackSql = (metric: ReportMetric, scope: MetricScope): string =>
  `${feedback(scope)}, delivered_activities AS (
  SELECT * FROM engagements
  ${where([...activityConditions(asReport(scope)), atSchools(scope)])}
)
SELECT ${FIGURES[metric]}
FROM feedback`

/** The schools with feedback by name. */
export const feedbackSchoolsSql = (scope: MetricScope): string => `SELECT DISTINCT name
FROM outcomes
JOIN engagements ON activity_id = lower(split_part(engagement_id, ' · ', 1))
JOIN schools USING (school_index)
${where([...inPeriod(scope), atSchools(scope)])}
ORDER BY name`
