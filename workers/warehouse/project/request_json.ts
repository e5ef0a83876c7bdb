import * as v from 'valibot'
import { BARRIER_DETAILS, BARRIERS } from '../../../src/domain/plan/visit_state'
import { DECIDED_STATUSES, MAX_REQUEST_DECISIONS } from '../../../src/domain/requests/request_decisions'
import type { RequestDecisions } from '../../../src/domain/requests/request_decisions'

const MAX_TEXT_LENGTH = 200
const text = v.pipe(v.string(), v.maxLength(MAX_TEXT_LENGTH))

/** What people decided about requests of the loaded file, by ids alone. */
export const requestDecisionsSchema: v.GenericSchema<unknown, RequestDecisions> = v.pipe(
  v.array(
    v.object({
      request: text,
      status: v.picklist(DECIDED_STATUSES),
      volunteer: v.nullable(text),
      barrier: v.nullable(v.picklist(BARRIERS)),
      detail: v.nullable(v.picklist(BARRIER_DETAILS)),
      decidedOn: v.pipe(text, v.isoDate()),
    }),
  ),
  v.maxLength(MAX_REQUEST_DECISIONS),
)
