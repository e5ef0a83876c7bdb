import type { StatementAnswer, StatementQuestion } from '../../../src/domain/statement/statement'
import { statementOf } from '../arrays/statement'
import { askMetric } from '../metrics/ask_metric'
import type { Parts } from '../parts'
import { subjectsOf } from '../subjects_of'

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
