import type { CoverageQuestion } from '../../../src/domain/coverage/coverage'
import { FIRST_DEEP } from '../../../src/domain/coverage/coverage_measures'
import type { MeasureProof } from '../../../src/domain/coverage/measure_proof'
import type { OpenColumns } from '../arrays/open_columns'
import type { Engine } from '../engine'
import { onlyRow } from '../rows'
import { activityConditions, schoolConditions } from './reach_sql'
import { writtenArea } from './written_area'

const measureSql = (question: CoverageQuestion, area: string | null): string => `WITH at_schools AS (
  SELECT school_index, count(*) AS sessions, sum(hours::DECIMAL(18, 2)) AS hours,
    count(*) FILTER (hours IS NULL) AS without_hours
  FROM engagements
  WHERE ${activityConditions(question).join('\n    AND ')}
    AND school_index IN (
      SELECT school_index FROM schools
      WHERE ${schoolConditions(question, area).join('\n        AND ')}
    )
  GROUP BY school_index
)
SELECT coalesce(sum(sessions), 0) AS sessions, count(*) AS reached, coalesce(sum(hours), 0)::DOUBLE AS hours,
  coalesce(sum(without_hours), 0) AS without_hours, count(*) FILTER (sessions >= ${FIRST_DEEP}) AS deep
FROM at_schools`

/** The statement that counts the sessions and hours of a question, and what it gives on an engine that holds the open tables. */
export function measureBySql(engine: Engine, open: OpenColumns, question: CoverageQuestion): MeasureProof {
  const sql = measureSql(question, writtenArea(engine, open, question.within))
  const row = onlyRow<Record<'sessions' | 'reached' | 'hours' | 'without_hours' | 'deep', number | bigint>>(
    engine.query(sql),
  )
  return {
    version: open.directory.version,
    sql,
    sessions: Number(row.sessions),
    reached: Number(row.reached),
    hours: Number(row.hours),
    withoutHours: Number(row.without_hours),
    deep: Number(row.deep),
  }
}
