import type { EngagementStatus } from '../../../src/domain/engagement/engagement'
import type { GapsQuestion } from '../../../src/domain/gaps/priority_gap'
import {
  FULL_POINTS,
  NO_NEED_ENGAGEMENTS,
  STARTED_SHARES,
  STATUS_SHARES,
} from '../../../src/domain/need/need_share'
import { NEED_PARTS, totalWeight, USUAL_WEIGHTS, type NeedPart } from '../../../src/domain/need/need_weights'
import { where } from './metric_scope'
import { quoted } from './quoted'
import { activityConditions, onListCondition } from './reach_sql'
import { withStatuses } from './status_sql'

const byStatus = (shares: Readonly<Record<EngagementStatus, number>>): string =>
  `CASE coalesce(engagement_status, 'never') ${Object.entries(shares)
    .map(([status, share]) => `WHEN ${quoted(status)} THEN ${share}`)
    .join(' ')} END`

const upTo = (full: number, value: string): string => `coalesce(least(1, greatest(0, ${value} / ${full})), 0)`

/** The share of a part’s full points, the twin of needShare in src/domain/need; none of the distance to supply. */
const SHARE_OF: Readonly<Record<Exclude<NeedPart, 'distance'>, (question: GapsQuestion) => string>> = {
  status: () => byStatus(STATUS_SHARES),
  started: () => byStatus(STARTED_SHARES),
  years: ({ window }) =>
    `CASE WHEN last_day IS NULL THEN 1 ELSE ${upTo(FULL_POINTS.years, `(DATE ${quoted(window.to)} - last_day) / 365.25`)} END`,
  priority: ({ listId }) => (listId === null ? '0' : `(${onListCondition(listId)})::INTEGER`),
  fsm: () => upTo(FULL_POINTS.fsmPct, 'fsm_pct'),
  pupils: () => upTo(FULL_POINTS.pupils, 'pupils'),
  encounters: () => `(1 - ${upTo(NO_NEED_ENGAGEMENTS, 'visits')})`,
}

/**
 * One statement that gives the need of a school and the points of each part; null where a column or the distance to supply
 * has a weight, which no one statement gives, or nothing has one.
 */
export function needSql(question: GapsQuestion, school: string): string | null {
  const weights = question.need ?? USUAL_WEIGHTS
  const total = totalWeight(weights)
  if (total === 0 || weights.parts.distance > 0 || weights.columns.some(({ weight }) => weight > 0))
    return null
  const scope = { ...question, counted: 'all' } as const
  const parts = NEED_PARTS.filter(
    (part): part is keyof typeof SHARE_OF => part !== 'distance' && weights.parts[part] > 0,
  )
  const points = parts.map((part) => `${weights.parts[part]} * ${SHARE_OF[part](question)} AS ${part}`)
  return `${withStatuses(scope)}, visits AS (
  SELECT school_index, count(*) AS visits FROM engagements
  ${where(activityConditions(scope))}
  GROUP BY school_index
), points AS (
  SELECT name, ${points.join(',\n    ')}
  FROM schools LEFT JOIN statuses USING (school_index) LEFT JOIN days USING (school_index) LEFT JOIN visits USING (school_index)
  WHERE school_id = ${quoted(school)}
)
SELECT *, round(100 * (${parts.join(' + ')}) / ${total} + 1e-9) AS need FROM points`
}
