import type { GapsQuestion } from '../../../src/domain/gaps/priority_gap'
import { priorityGaps } from '../arrays/priority_gaps'
import { gapsAsCsv } from '../exports/gaps_csv'
import type { Parts } from '../parts'

/** The gap list as a CSV file. */
export function gapsCsv({ tables }: Parts, question: GapsQuestion): string {
  const columns = tables.columns()
  const list = columns.lists.find(({ list: { listId } }) => listId === question.listId)?.list
  return gapsAsCsv(priorityGaps(columns, question, tables.districts), columns, list?.name ?? null)
}
