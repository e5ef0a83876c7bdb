import type { Decisions } from './decisions'

/** The decisions that rows of the open tables depend on; the others are of lists, slides and words alone. */
const APPLIED: readonly (keyof Decisions)[] = [
  'schoolMatches',
  'employerMatches',
  'activityCodes',
  'doubleReports',
]

/** True where a change of decisions can change a row of the open tables. */
export const changesTables = (change: Partial<Decisions>): boolean => APPLIED.some((part) => part in change)
