import type { QualityAnswer, QualityQuestion } from '../../../src/domain/files/data_quality'
import { reportingLagOf } from '../arrays/reporting_lag'
import type { Parts } from '../parts'
import { readQuality } from '../quality'

/** How good the open log is: its score, late reports and rows to check. */
export async function quality({ tables }: Parts, question: QualityQuestion): Promise<QualityAnswer> {
  const { engine } = await tables.filledSql()
  const lag = reportingLagOf(tables.columns().engagements, question.today)
  return readQuality(engine, question, tables.files, lag, tables.threshold)
}
