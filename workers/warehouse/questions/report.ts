import { visibleOutcomes } from '../../../src/domain/outcomes/hide_outcomes'
import type { ReportAnswer, ReportQuestion } from '../../../src/domain/report/report'
import { reportOf } from '../arrays/report'
import { outcomesByArea } from '../outcomes_by_area'
import type { Parts } from '../parts'

/** The monthly reports of every area of a grouping, as reported by a day; the engine is opened for feedback alone. */
export async function report({ tables }: Parts, question: ReportQuestion): Promise<ReportAnswer> {
  const open = tables.columns()
  const answer = reportOf(open, question, open.threshold)
  if (open.outcomes === 0) return { ...answer, outcomes: [] }
  const { engine } = await tables.filledSql()
  const outcomes = question.outcomePhases.map((phase) =>
    visibleOutcomes(
      {
        ...outcomesByArea(engine, open, {
          phase,
          window: answer.now.window,
          within: null,
          types: null,
          asAt: question.asAt,
          by: question.grouping,
        }),
        version: tables.version,
      },
      open.threshold,
    ),
  )
  return { ...answer, outcomes }
}
