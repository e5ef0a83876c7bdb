import type { MetricProof } from '../../../src/domain/report/metric_proof'
import type { ReportQuestion } from '../../../src/domain/report/report'
import { metricBySql, type MetricFigure } from '../exports/metric_by_sql'
import type { Parts } from '../parts'

/** A figure of a report once more, by SQL, for a person who asks how we know. */
export async function metricProof(
  { tables }: Parts,
  question: ReportQuestion,
  figure: MetricFigure,
): Promise<MetricProof> {
  const { engine } = await tables.filledSql()
  return metricBySql(engine, tables.columns(), question, figure, tables.threshold)
}
