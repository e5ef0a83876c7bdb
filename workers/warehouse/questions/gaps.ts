import type { GapsAnswer, GapsQuestion } from '../../../src/domain/gaps/priority_gap'
import { priorityGaps } from '../arrays/priority_gaps'
import { transferArrays } from '../transfer_arrays'
import type { Parts } from '../parts'

/** Schools not reached lately, highest need first; see arrays/priority_gaps.ts. */
export const gaps = ({ tables }: Parts, question: GapsQuestion): GapsAnswer =>
  transferArrays(priorityGaps(tables.columns(), question, tables.districts))
