import type { StatementQuestion } from '../../src/domain/statement/statement'
import { areaSubjects, employerSubjects, schoolSubjects, type SubjectRows } from './arrays/statement_subjects'
import { askMetric } from './metrics/ask_metric'
import type { Parts } from './parts'

/** Everybody and everything of a kind that has a statement, with what its activities are found by. */
export async function subjectsOf({ tables }: Parts, question: StatementQuestion): Promise<SubjectRows[]> {
  const open = tables.columns()
  if (question.kind === 'school') return schoolSubjects(open, question)
  if (question.kind === 'area') return areaSubjects(open, question)
  const { engine } = await tables.filledSql()
  const { from, to } = question.window
  return employerSubjects(
    open,
    question,
    askMetric(engine, 'statement_employers'),
    askMetric(engine, 'statement_visits', from, to),
  )
}
