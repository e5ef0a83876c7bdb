import { ENGAGEMENT_STATUSES, type EngagementStatus } from '../engagement/engagement'
import type { LoadedHistory } from '../engagement/loaded_history'
import type { AcademicYear } from '../time/academic_year'
import type { CoverageQuestion } from './coverage'

/** What a flow is of: the schools and the activities of a coverage question, in every academic year of the log. */
export type StatusFlowQuestion = Omit<CoverageQuestion, 'window' | 'by'>

/** Schools by their status in one whole academic year and in the next (DOMAIN §4.4). */
export interface StatusFlow {
  readonly from: AcademicYear
  readonly to: AcademicYear
  /** Schools of status a and then b at `a * ENGAGEMENT_STATUSES.length + b`. Sums to the schools in scope. */
  readonly schools: Uint32Array
  /** What the status of each of the two years may claim. */
  readonly historyFrom: LoadedHistory
  readonly historyTo: LoadedHistory
  /** Of each of the two years: sustained schools by the rules that make them so, a count for each mask. */
  readonly sustainedFrom: Uint32Array
  readonly sustainedTo: Uint32Array
}

export interface StatusFlowAnswer {
  readonly question: StatusFlowQuestion
  readonly version: number
  /** A flow for each two years of the log that follow each other, in order. */
  readonly flows: readonly StatusFlow[]
}

const STATUSES = ENGAGEMENT_STATUSES.length

/** Schools of one status and then another. */
export const schoolsMoving = (
  { schools }: StatusFlow,
  from: EngagementStatus,
  to: EngagementStatus,
): number => schools[ENGAGEMENT_STATUSES.indexOf(from) * STATUSES + ENGAGEMENT_STATUSES.indexOf(to)] ?? 0

/** Schools of a status in the first year, whatever they were in the second. */
export const schoolsFrom = (flow: StatusFlow, from: EngagementStatus): number =>
  ENGAGEMENT_STATUSES.reduce((sum, to) => sum + schoolsMoving(flow, from, to), 0)

/** Schools of a status in the second year, whatever they were in the first. */
export const schoolsTo = (flow: StatusFlow, to: EngagementStatus): number =>
  ENGAGEMENT_STATUSES.reduce((sum, from) => sum + schoolsMoving(flow, from, to), 0)

/** The flow into a year, or out of it where the log has no year before; undefined of a log of one year. */
export const flowOfYear = (flows: readonly StatusFlow[], year: AcademicYear): StatusFlow | undefined =>
  flows.find(({ to }) => to === year) ?? flows.find(({ from }) => from === year)
