import * as v from 'valibot'
import { MAX_CLASH_DECISIONS } from '../../../src/domain/calendar/clash_decisions'
import type { ClashDecisions } from '../../../src/domain/calendar/clash_decisions'

const MAX_KEY_LENGTH = 500
const key = v.pipe(v.string(), v.maxLength(MAX_KEY_LENGTH))
const wallTime = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/))

/** What people decided about clashes and duplications, by ids of events and schools alone. */
export const clashDecisionsSchema: v.GenericSchema<unknown, ClashDecisions> = v.pipe(
  v.array(
    v.object({
      pair: key,
      change: v.nullable(v.object({ event: key, from: wallTime, to: wallTime, school: key })),
    }),
  ),
  v.maxLength(MAX_CLASH_DECISIONS),
)
