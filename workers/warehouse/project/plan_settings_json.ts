import * as v from 'valibot'
import { MOST_KM_PER_POINT } from '../../../src/domain/plan/plan_defaults'
import { PLAN_VALUES } from '../../../src/domain/plan/plan_question'
import {
  BLANKS,
  PLAN_SETTINGS_FORMAT,
  type PlanSettings,
  type PlanSettingsReading,
} from '../../../src/domain/plan/plan_settings'
import { DETOUR } from '../../../src/domain/plan/road_distance'
import { DISCIPLINES, VOLUNTEER_STATUSES } from '../../../src/domain/volunteers/volunteer'

const MOST_RULES = 5000
const MOST_AREAS = 20_000

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(60))
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(400))
const ids = v.pipe(v.array(id), v.maxLength(MOST_RULES))
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const day = v.pipe(v.string(), v.isoDate())

/** Settings of a plan, as a file and a kept plan hold them; what a file does not say is as usual. */
export const planSettingsSchema: v.GenericSchema<unknown, PlanSettings> = v.object({
  format: v.optional(v.literal(PLAN_SETTINGS_FORMAT), PLAN_SETTINGS_FORMAT),
  objective: v.optional(
    v.variant('kind', [
      v.object({ kind: v.literal('value_first') }),
      v.object({
        kind: v.literal('priced'),
        km_per_point: v.pipe(v.number(), v.minValue(0.1), v.maxValue(MOST_KM_PER_POINT)),
      }),
    ]),
    { kind: 'value_first' },
  ),
  value: v.optional(v.picklist(PLAN_VALUES), 'need'),
  rule_km: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200)),
  detour: v.optional(v.literal(DETOUR), DETOUR),
  visits_per_school: v.optional(v.picklist([1, 2]), 1),
  second_visit_fraction: v.optional(share, 0.5),
  statuses: v.optional(v.array(v.picklist(VOLUNTEER_STATUSES)), ['active']),
  dbs_on: v.optional(v.union([v.literal(''), day]), ''),
  mode: v.optional(v.literal(BLANKS.mode), BLANKS.mode),
  blank_mode: v.optional(v.literal(BLANKS.blank_mode), BLANKS.blank_mode),
  blank_visits: v.optional(v.literal(BLANKS.blank_visits), BLANKS.blank_visits),
  blank_phases: v.optional(v.literal(BLANKS.blank_phases), BLANKS.blank_phases),
  disciplines: v.optional(v.array(v.picklist(DISCIPLINES)), []),
  blank_discipline: v.optional(v.literal(BLANKS.blank_discipline), BLANKS.blank_discipline),
  must: v.optional(ids, []),
  must_not: v.optional(ids, []),
  pins: v.optional(v.pipe(v.array(v.tuple([id, id])), v.maxLength(MOST_RULES)), []),
  floors: v.optional(
    v.nullable(
      v.object({
        by: name,
        at_least: v.pipe(
          v.record(name, v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000))),
          v.maxEntries(MOST_AREAS),
        ),
      }),
    ),
    null,
  ),
  weeks: v.optional(v.null(), null),
  scope: v.optional(v.pipe(v.record(name, v.pipe(v.string(), v.maxLength(10_000))), v.maxEntries(100)), {}),
})

/** What each key must be, in words. */
const EXPECTED: Readonly<Record<keyof PlanSettings, string>> = {
  format: `“${PLAN_SETTINGS_FORMAT}”`,
  objective: `{"kind": "value_first"} or {"kind": "priced", "km_per_point": 0.1 to ${MOST_KM_PER_POINT}}`,
  value: PLAN_VALUES.join(', '),
  rule_km: 'a whole number of km from 1 to 200',
  detour: `${DETOUR}`,
  visits_per_school: '1 or 2',
  second_visit_fraction: 'a number from 0 to 1',
  statuses: `a list of ${VOLUNTEER_STATUSES.join(', ')}`,
  dbs_on: 'a day such as "2026-03-31"',
  mode: `“${BLANKS.mode}”`,
  blank_mode: `${BLANKS.blank_mode}`,
  blank_visits: `${BLANKS.blank_visits}`,
  blank_phases: `${BLANKS.blank_phases}`,
  disciplines: `a list of ${DISCIPLINES.join(', ')}`,
  blank_discipline: `${BLANKS.blank_discipline}`,
  must: `a list of school ids, ${MOST_RULES} at most`,
  must_not: `a list of school ids, ${MOST_RULES} at most`,
  pins: `a list of pairs of a school’s id and a volunteer’s, ${MOST_RULES} at most`,
  floors: 'null, or {"by": a grouping, "at_least": {area: whole number}}',
  weeks: 'null: weeks are suggested anew',
  scope: 'the parts of the address as texts',
}

const MOST_NAMED = 3

/** Reads a file of settings; a key that cannot be used is named with what it must be, and then none is used. */
export function readSettings(fileName: string, text: string): PlanSettingsReading {
  const refused = (why: string): PlanSettingsReading => ({
    kind: 'refused',
    why: `“${fileName}” ${why} The plan stays as it is.`,
  })
  let parsed: unknown
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return refused('is no JSON. Choose a file saved by “Plan settings (JSON)”.')
  }
  const known = Object.keys(EXPECTED)
  if (typeof parsed !== 'object' || parsed === null || !known.some((key) => key in parsed))
    return refused('holds no settings of a plan. Choose a file saved by “Plan settings (JSON)”.')
  const unknown = Object.keys(parsed).filter((key) => !known.includes(key))
  const reading = v.safeParse(planSettingsSchema, parsed)
  if (reading.success && unknown.length === 0) return { kind: 'settings', settings: reading.output }
  const bad = [
    ...new Set(
      (reading.issues ?? []).flatMap(({ path }) => (typeof path?.[0]?.key === 'string' ? path[0].key : [])),
    ),
  ]
  const faults = [
    ...bad.map((key) => `${key} must be ${EXPECTED[key as keyof PlanSettings]}`),
    ...unknown.map((key) => `${key.slice(0, 40)} is no setting`),
  ]
  return refused(
    `cannot be used: ${faults.slice(0, MOST_NAMED).join('; ')}${faults.length > MOST_NAMED ? ' …' : ''}.`,
  )
}
