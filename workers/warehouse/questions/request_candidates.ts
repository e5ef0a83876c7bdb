import type { CandidatesAnswer, CandidatesQuestion } from '../../../src/domain/requests/candidates'
import { requestCandidatesOf } from '../arrays/request_candidates'
import type { Parts } from '../parts'

/** Who could meet one request; see arrays/request_candidates.ts. */
export const requestCandidates = ({ tables }: Parts, question: CandidatesQuestion): CandidatesAnswer =>
  requestCandidatesOf(tables.columns(), question)
