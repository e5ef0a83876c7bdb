import type { StatementQuestion } from '../../src/domain/statement/statement'
import type { OpenColumns } from './arrays/open_columns'
import { areaSubjects, employerSubjects, schoolSubjects, type SubjectRows } from './arrays/statement_subjects'
import { askMetric } from './metrics/ask_metric'
import type { OpenTables } from './open_tables'
import type { Parts } from './parts'

/** Those of the last question: a batch asks for the statement of each of them. */
const lastSubjects = new WeakMap<OpenColumns, { readonly key: string; readonly subjects: SubjectRows[] }>()

/** Everybody and everything of a kind that has a statement, with what its activities are found by. */
export async function subjectsOf({ tables }: Parts, question: StatementQuestion): Promise<SubjectRows[]> {
  const open = tables.columns()
  const key = JSON.stringify(question)
  const last = lastSubjects.get(open)
  if (last?.key === key) return last.subjects
  const subjects = await workedOut(tables, open, question)
  lastSubjects.set(open, { key, subjects })
  return subjects
}

async function workedOut(
  tables: OpenTables,
  open: OpenColumns,
  question: StatementQuestion,
): Promise<SubjectRows[]> {
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
