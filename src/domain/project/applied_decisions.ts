import type { Decisions } from './decisions'

/** The decisions that rows or columns of the open tables depend on; the others are of lists, slides and words alone. */
const APPLIED: readonly (keyof Decisions)[] = [
  'schoolMatches',
  'employerMatches',
  'activityCodes',
  'doubleReports',
  'ownAreas',
  'peopleThreshold',
]

/** True where a change of decisions can change what the open tables answer. */
export const changesTables = (change: Partial<Decisions>): boolean => APPLIED.some((part) => part in change)
