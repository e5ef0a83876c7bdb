import type { Barrier, BarrierDetail } from '../plan/visit_state'
import type { RequestStatus } from './request'

/** What people can decide about a request that waits. */
export const DECIDED_STATUSES = ['matched', 'unfilled_expired', 'declined_by_school'] as const
export type DecidedStatus = (typeof DECIDED_STATUSES)[number]

/** A person's decision about one request of the loaded file, kept in the project. */
export interface RequestDecision {
  /** The request's id. */
  readonly request: string
  readonly status: DecidedStatus
  /** Id of the volunteer of a match; null otherwise. */
  readonly volunteer: string | null
  /** Why it is unfilled or declined; null where not known. */
  readonly barrier: Barrier | null
  readonly detail: BarrierDetail | null
  /** ISO day. */
  readonly decidedOn: string
}

export type RequestDecisions = readonly RequestDecision[]

export const MAX_REQUEST_DECISIONS = 5000

/** What decisions change of a request. */
interface Decidable {
  readonly id: string
  readonly status: RequestStatus | null
  readonly volunteerId: string | null
}

/** True of a request that waits for a volunteer. */
export const isWaiting = ({ status }: Pick<Decidable, 'status'>): boolean =>
  status === 'open' || status === 'offered'

/** The decisions with one put in place of an earlier one about the same request. */
export const putDecision = (decisions: RequestDecisions, decision: RequestDecision): RequestDecisions => [
  ...decisions.filter(({ request }) => request !== decision.request),
  decision,
]

export const removeDecision = (decisions: RequestDecisions, requestId: string): RequestDecisions =>
  decisions.filter(({ request }) => request !== requestId)

/** The requests as people decided. What the file says of one that waits no more is newer, and stays. */
export function decidedRequests<R extends Decidable>(
  requests: readonly R[],
  decisions: RequestDecisions,
): readonly R[] {
  if (decisions.length === 0) return requests
  const of = new Map(decisions.map((decision) => [decision.request, decision]))
  return requests.map((request) => {
    const decision = of.get(request.id)
    return decision && isWaiting(request)
      ? { ...request, status: decision.status, volunteerId: decision.volunteer }
      : request
  })
}
