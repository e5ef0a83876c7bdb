import type { LeftTable, RevealedAnswer } from '../../../src/domain/people/left_table'
import { revealedOf } from '../arrays/revealed_people'
import type { Parts } from '../parts'

/** Numbers of few people that tables would give away beside those that have left, and what to leave out of them. */
export const revealedPeople = (
  { tables }: Parts,
  left: readonly LeftTable[],
  next: readonly LeftTable[],
): RevealedAnswer => revealedOf(tables.columns(), left, next)
