import type { EquityAnswer, EquityQuestion } from '../../../src/domain/coverage/fairness_ranking'
import { equityOf } from '../arrays/equity'
import type { Parts } from '../parts'

/** Whether reach leans along a ranking of the schools; see arrays/equity.ts. Intervals take longer: fairness_intervals.ts. */
export const equity = ({ tables }: Parts, question: EquityQuestion): EquityAnswer =>
  equityOf(tables.columns(), question)
