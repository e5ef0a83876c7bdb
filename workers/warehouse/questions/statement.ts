import type {
  StatementAnswer,
  StatementQuestion,
  StatementSubjectsAnswer,
} from '../../../src/domain/statement/statement'
import { statementOf } from '../arrays/statement'
import {
  areaSubjects,
  employerSubjects,
  schoolSubjects,
  type SubjectRows,
} from '../arrays/statement_subjects'
import { askMetric } from '../metrics/ask_metric'
import type { Parts } from '../parts'

async function subjectsOf({ tables }: Parts, question: StatementQuestion): Promise<SubjectRows[]> {
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

/** Everybody and everything of a kind with an activity in the window, the most activities first. */
export async function statementSubjects(
  parts: Parts,
  question: StatementQuestion,
): Promise<StatementSubjectsAnswer> {
  const subjects = await subjectsOf(parts, question)
  return {
    question,
    version: parts.tables.columns().directory.version,
    subjects: subjects.map(({ key, name, activities, schools }) => ({ key, name, activities, schools })),
  }
}

/** The statement of one of them: its numbers, what it did, and what is next. */
export async function statement(
  parts: Parts,
  question: StatementQuestion,
  key: string,
): Promise<StatementAnswer> {
  const { engine } = await parts.tables.filledSql()
  const open = parts.tables.columns()
  const subject = (await subjectsOf(parts, question)).find((each) => each.key === key)
  const { version } = open.directory
  if (!subject) return { question, version, statement: null }
  const { from, to } = question.window
  const isEmployer = question.kind === 'employer'
  const numbers = (places: readonly number[]): string => places.join(',')
  const rows = askMetric(
    engine,
    'statement_rows',
    isEmployer ? null : numbers(subject.schoolPlaces),
    isEmployer ? numbers(subject.writtenEmployers) : null,
    from,
    to,
  )
  const employer = open.employers.ids.indexOf(key)
  return {
    question,
    version,
    statement: statementOf(open, question, subject, rows, employer < 0 ? null : employer),
  }
}
