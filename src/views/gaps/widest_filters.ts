/** The filters that leave no school of the list out. */
export const NO_FILTERS = {
  statuses: [],
  fsm: null,
  booked: 'any',
  notVisited: null,
  near: null,
  column: null,
  programme: null,
  activities: [],
  within: null,
  phase: 'all',
} as const

/** The same for every school, on a list or not. */
export const WIDEST_FILTERS = { ...NO_FILTERS, who: 'all' } as const
