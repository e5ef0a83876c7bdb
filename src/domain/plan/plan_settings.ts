import type { VolunteerStatus } from '../volunteers/volunteer'
import type { PlanQuestion, PlanValue } from './plan_question'
import { DETOUR } from './road_distance'

/** How blanks of a Volunteers file count: as arrays/plan_supply.ts reads them. */
export const BLANKS = {
  mode: 'in_school',
  blank_mode: true,
  blank_visits: 1,
  blank_phases: true,
  blank_discipline: false,
} as const

export const PLAN_SETTINGS_FORMAT = 'reach-atlas-plan-settings'

/** Everything that a plan depends on beside the loaded files, as a file and a kept plan hold it (PLAN_MODEL §9). */
export interface PlanSettings {
  readonly format: typeof PLAN_SETTINGS_FORMAT
  readonly objective:
    | { readonly kind: 'value_first' }
    | { readonly kind: 'priced'; readonly km_per_point: number }
  readonly value: PlanValue
  readonly rule_km: number
  readonly detour: number
  readonly visits_per_school: 1 | 2
  readonly second_visit_fraction: number
  readonly statuses: readonly VolunteerStatus[]
  /** Day on which a DBS must be valid, ISO. */
  readonly dbs_on: string
  readonly mode: string
  readonly blank_mode: boolean
  readonly blank_visits: number
  readonly blank_phases: boolean
  readonly disciplines: readonly string[]
  readonly blank_discipline: boolean
  /** Ids of schools, and pairs of a school's and a supplier's. */
  readonly must: readonly string[]
  readonly must_not: readonly string[]
  readonly pins: readonly (readonly [school: string, supplier: string])[]
  readonly floors: {
    readonly by: string
    readonly at_least: Readonly<Record<string, number>>
  } | null
  /** Weeks are suggested anew; those that a person chose are among the parts of the address. */
  readonly weeks: null
  /** The other parts of the address: schools in scope, term, how their need is weighed, weeks that a person chose. */
  readonly scope: Readonly<Record<string, string>>
}

/** The pins of a question, and the fixed visits of a kept plan as pins: both give the same plan. */
const pinsWithFixed = ({ pins, fixed = [] }: PlanQuestion): PlanSettings['pins'] => [
  ...pins,
  ...fixed
    .filter(({ school, supplier }) => !pins.some((pin) => pin[0] === school && pin[1] === supplier))
    .map(({ school, supplier }) => [school, supplier] as const),
]

/** The settings of a question; `scope` are the parts of the address that are no rule. */
export function planSettings(question: PlanQuestion, scope: Readonly<Record<string, string>>): PlanSettings {
  const { objective, floors } = question
  return {
    format: PLAN_SETTINGS_FORMAT,
    objective:
      objective.kind === 'priced'
        ? { kind: 'priced', km_per_point: objective.metresPerPoint / 1000 }
        : { kind: 'value_first' },
    value: question.value,
    rule_km: question.limitKm,
    detour: DETOUR,
    visits_per_school: question.visitsPerSchool,
    second_visit_fraction: question.secondVisitShare,
    statuses: question.statuses as readonly VolunteerStatus[],
    dbs_on: question.dbsOn,
    ...BLANKS,
    disciplines: question.disciplines,
    must: question.must,
    must_not: question.mustNot,
    pins: pinsWithFixed(question),
    floors: floors === null ? null : { by: floors.grouping, at_least: floors.atLeast },
    weeks: null,
    scope,
  }
}

/** What a file of settings was read as; `why` is a sentence for the person who chose it. */
export type PlanSettingsReading =
  | { readonly kind: 'settings'; readonly settings: PlanSettings }
  | { readonly kind: 'refused'; readonly why: string }
