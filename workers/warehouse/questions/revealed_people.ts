import { isRespondents, type LeftTable, type RevealedAnswer } from '../../../src/domain/people/left_table'
import { respondentRows } from '../arrays/people_rows'
import { revealedOf } from '../arrays/revealed_people'
import { askMetric } from '../metrics/ask_metric'
import type { Parts } from '../parts'

/** Numbers of few people that tables would give away beside those that have left, and what to leave out of them. */
export async function revealedPeople(
  { tables }: Parts,
  left: readonly LeftTable[],
  next: readonly LeftTable[],
): Promise<RevealedAnswer> {
  const rows = next.some(({ people }) => isRespondents(people))
    ? askMetric((await tables.filledSql()).engine, 'respondents')
    : []
  return revealedOf(tables.columns(), left, next, () => respondentRows(rows))
}
