import type { StatementQuestion } from '../../../src/domain/statement/statement'
import type { StatementProof } from '../../../src/domain/statement/statement_proof'
import { statementBySql } from '../exports/statement_by_sql'
import type { Parts } from '../parts'
import { subjectsOf } from '../subjects_of'

/** The activities of a statement counted once more, by SQL, for a person who asks how we know; null of no such subject. */
export async function statementProof(
  parts: Parts,
  question: StatementQuestion,
  key: string,
): Promise<StatementProof | null> {
  const { engine } = await parts.tables.filledSql()
  const subject = (await subjectsOf(parts, question)).find((each) => each.key === key)
  return subject ? statementBySql(engine, parts.tables.columns(), question, subject) : null
}
