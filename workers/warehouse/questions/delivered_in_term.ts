import type { DeliveredInTerm } from '../../../src/domain/plan/delivered_in_term'
import type { Window } from '../../../src/domain/time/academic_year'
import { deliveredIn } from '../arrays/delivered_in'
import type { Parts } from '../parts'

/** Which schools the log has delivered engagements at inside a term, and how many. */
export const deliveredInTerm = ({ tables }: Parts, term: Window): DeliveredInTerm =>
  deliveredIn(tables.columns(), term)
