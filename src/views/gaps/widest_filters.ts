/** The filters that leave no school out. */
export const WIDEST_FILTERS = {
  who: 'all',
  statuses: [],
  fsm: null,
  booked: 'any',
  notVisited: null,
  near: null,
  column: null,
  within: null,
  phase: 'all',
} as const
