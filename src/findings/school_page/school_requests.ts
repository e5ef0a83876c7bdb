import type { OpenRequest } from '../../domain/requests/candidates'
import { decidedRequests, type RequestDecisions } from '../../domain/requests/request_decisions'
import { formatDate } from '../../domain/time/academic_year'
import { requestWords, statusWords } from '../requests/request_sentences'

/** A request of a school, in words. */
export interface SchoolRequest {
  readonly id: string
  readonly made: string
  readonly what: string
  readonly state: string
}

/** The requests of a school as people decided, newest first. */
export const schoolRequestsOf = (
  requests: readonly OpenRequest[],
  decisions: RequestDecisions,
): readonly SchoolRequest[] =>
  decidedRequests(requests, decisions)
    .toSorted((a, b) => b.created.localeCompare(a.created) || a.id.localeCompare(b.id))
    .map((request) => ({
      id: request.id,
      made: formatDate(request.created),
      what: requestWords(request),
      state: statusWords(request),
    }))
