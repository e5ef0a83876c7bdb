import type { StatementQuestion, StatementSubjectsAnswer } from '../../../src/domain/statement/statement'
import type { Parts } from '../parts'
import { subjectsOf } from '../subjects_of'

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
