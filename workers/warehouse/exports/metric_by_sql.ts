import type { Area } from '../../../src/domain/coverage/coverage'
import { HIDDEN_COUNT } from '../../../src/domain/people/small_numbers'
import type { MetricProof } from '../../../src/domain/report/metric_proof'
import { countsPeople, metricId, type ReportMetric } from '../../../src/domain/report/metrics'
import type { ReportQuestion } from '../../../src/domain/report/report'
import { metricRow } from '../../../src/domain/report/report_rows'
import { reportWindow } from '../../../src/domain/report/report_period'
import type { ReportingPhase } from '../../../src/domain/school/phase'
import type { OpenColumns } from '../arrays/open_columns'
import { reportOf } from '../arrays/report'
import type { Engine } from '../engine'
import { outcomesOfReport } from '../outcomes_of_report'
import { rowsOf } from '../rows'
import { isOfFeedback } from './feedback_sql'
import type { MetricScope } from './metric_scope'
import { metricSchoolsSql, metricSql } from './metric_sql'
import { writtenArea } from './written_area'

/** A figure of a report: its metric, its phase, and its area. */
export interface MetricFigure {
  readonly metric: ReportMetric
  readonly phase: ReportingPhase
  readonly area: string | null
}

type Amount = number | bigint | null

/** A row of the statement of a figure: of a share of schools, or of anything else. */
interface FigureRow {
  readonly numerator?: Amount
  readonly denominator?: Amount
  readonly reached?: Amount
  readonly schools?: Amount
}

const amount = (value: Amount | undefined): number | null =>
  value === null || value === undefined ? null : Number(value)

/** A figure of a report once more by SQL on an engine that holds the open tables; a number of few people stays hidden. */
export function metricBySql(
  engine: Engine,
  open: OpenColumns,
  question: ReportQuestion,
  { metric, phase, area }: MetricFigure,
  threshold: number,
): MetricProof {
  const within: Area | null =
    area === null || question.grouping === null ? null : { grouping: question.grouping, area }
  const scope: MetricScope = {
    phase,
    window: reportWindow(question.month),
    asAt: question.asAt,
    within,
    area: writtenArea(engine, open, within),
    listId: question.listId,
  }
  const sql = metricSql(metric, scope)
  const { version } = open.directory
  const schools = rowsOf<{ readonly name: string }>(engine.query(metricSchoolsSql(metric, scope))).map(
    ({ name }) => name,
  )
  if (sql === null) return { version, sql, numerator: null, denominator: null, schools }
  if (isHidden(engine, open, question, { metric, phase, area }, threshold))
    return { version, sql, numerator: HIDDEN_COUNT, denominator: null, schools }
  const [row] = rowsOf<FigureRow>(engine.query(sql))
  return {
    version,
    sql,
    numerator: amount(row?.numerator ?? row?.reached),
    denominator: amount(row?.denominator ?? row?.schools),
    schools,
  }
}

/** As the report hides it: a number may be hidden for what it would say of others. */
function isHidden(
  engine: Engine,
  open: OpenColumns,
  question: ReportQuestion,
  { metric, phase, area }: MetricFigure,
  threshold: number,
): boolean {
  const isOfOutcomes = isOfFeedback(metric)
  if (!isOfOutcomes && !countsPeople(metricId(metric, phase))) return false
  const answer = reportOf(open, question, threshold)
  const outcomes = isOfOutcomes
    ? outcomesOfReport(engine, open, { ...question, outcomePhases: [phase] }, threshold)
    : []
  return (
    metricRow({ answer: { ...answer, outcomes }, area, targets: [], measures: [] }, metric, phase).value ===
    'hidden'
  )
}
