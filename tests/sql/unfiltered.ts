import { EVERY_EMPLOYER } from '../../src/domain/employers/employer_filter'
import type { GapsQuestion } from '../../src/domain/gaps/priority_gap'

/** The filters of a gap list that leave no school out. */
export const UNFILTERED: Omit<GapsQuestion, 'phase' | 'window'> = {
  within: null,
  listId: null,
  priorityOnly: false,
  statuses: [],
  fsmAtLeast: null,
  nothingBooked: false,
  notVisitedFor: null,
  near: null,
  employers: EVERY_EMPLOYER,
}
