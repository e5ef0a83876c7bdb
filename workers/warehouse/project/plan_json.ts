import * as v from 'valibot'
import {
  MAX_KEPT_VISITS,
  MAX_PLAN_NAME_LENGTH,
  MAX_PLAN_VERSIONS,
  MAX_PLANS,
  type KeptPlans,
} from '../../../src/domain/plan/kept_plan'
import { BARRIER_DETAILS, BARRIERS, VISIT_STATES } from '../../../src/domain/plan/visit_state'
import { planSettingsSchema } from './plan_settings_json'

const LONGEST_ID = 60
const MOST_METRES = 2_000_000
const MOST_POINTS = 10_000_000

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_ID))
const day = v.union([v.literal(''), v.pipe(v.string(), v.isoDate())])
const week = v.union([v.literal(''), v.pipe(v.string(), v.regex(/^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/))])

const visit = v.object({
  school: id,
  schoolName: v.pipe(v.string(), v.maxLength(400)),
  supplier: id,
  visit: v.picklist([1, 2]),
  metres: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_METRES)),
  value: v.pipe(v.number(), v.minValue(0), v.maxValue(MOST_POINTS)),
  week: v.optional(week, ''),
  state: v.picklist(VISIT_STATES),
  barrier: v.nullable(v.picklist(BARRIERS)),
  detail: v.nullable(v.picklist(BARRIER_DETAILS)),
  outUntil: day,
  changedOn: day,
})

const version = {
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
  settings: planSettingsSchema,
  visits: v.pipe(v.array(visit), v.maxLength(MAX_KEPT_VISITS)),
}

const isoDay = v.pipe(v.string(), v.isoDate())

/** Plans that people keep, with the limits of what the app itself writes. */
export const keptPlansSchema: v.GenericSchema<unknown, KeptPlans> = v.pipe(
  v.array(
    v.object({
      id: v.pipe(v.string(), v.minLength(1), v.maxLength(20)),
      name: v.pipe(v.string(), v.maxLength(MAX_PLAN_NAME_LENGTH)),
      term: v.object({ from: isoDay, to: isoDay }),
      ...version,
      versions: v.pipe(v.array(v.object(version)), v.maxLength(MAX_PLAN_VERSIONS)),
    }),
  ),
  v.maxLength(MAX_PLANS),
)
