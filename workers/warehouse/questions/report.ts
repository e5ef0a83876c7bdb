import type { ReportAnswer, ReportQuestion } from '../../../src/domain/report/report'
import { reportOf } from '../arrays/report'
import { outcomesOfReport } from '../outcomes_of_report'
import type { Parts } from '../parts'

/** The monthly reports of every area of a grouping, as reported by a day; the engine is opened for feedback alone. */
export async function report({ tables }: Parts, question: ReportQuestion): Promise<ReportAnswer> {
  const open = tables.columns()
  const answer = reportOf(open, question, open.threshold)
  if (open.outcomes === 0) return { ...answer, outcomes: [] }
  const { engine } = await tables.filledSql()
  return { ...answer, outcomes: outcomesOfReport(engine, open, question, open.threshold) }
}
