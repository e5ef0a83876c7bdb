import { DISCIPLINES } from '../../domain/volunteers/volunteer'
import { planSettings, type PlanSettings } from '../../domain/plan/plan_settings'
import type { PlanQuestion } from '../../domain/plan/plan_question'
import { readAddress } from '../../state/address/address_text'
import type { AddressPart } from '../../state/address/parts'
import { PARTS, PARTS_OF_VIEWS } from '../../state/address/view_parts'
import type { AddressState } from '../../state/address/view_parts'
import type { ViewState } from '../../state/view_state'
import { termOfPlan } from './plan_question_of'

/** Parts of the address that settings hold as rules of their own, and those that are no part of a plan. */
const NOT_SCOPE: readonly (keyof AddressState)[] = [
  'view',
  'school',
  'worth',
  'kmPerPoint',
  'travel',
  'visits',
  'second',
  'floor',
  'floorBy',
  'floors',
  'must',
  'mustNot',
  'pins',
  'supply',
  'disciplines',
  'plan',
  'compare',
  'planSort',
  'planMap',
  'recruit',
  'recruitVisits',
  'visitState',
  'packs',
]

const SCOPE = [...(PARTS_OF_VIEWS.get('plan') ?? [])].filter(
  (key) => !(NOT_SCOPE as readonly string[]).includes(key),
) as (keyof AddressState)[]

const textOf = <K extends keyof AddressState>(key: K, state: AddressState): string | null =>
  (PARTS[key] as unknown as AddressPart<AddressState[K]>).write(state[key])

/** The settings of the plan on screen: with them and the same files the same plan comes again, on any day. */
export function settingsOfView(question: PlanQuestion, viewState: ViewState, today: string): PlanSettings {
  const state = { ...viewState, term: termOfPlan(viewState, today) }
  const scope = SCOPE.flatMap((key) => {
    const text = textOf(key, state)
    return text === null || text === '' ? [] : [[key, text] as const]
  })
  return planSettings(question, Object.fromEntries(scope))
}

/** Settings as a change of the address, and what of them it cannot hold: a sentence each. */
interface SettingsChange {
  readonly change: Partial<AddressState>
  readonly notices: readonly string[]
}

export function changeOfSettings(settings: PlanSettings): SettingsChange {
  const { objective, floors } = settings
  const reading = readAddress(new URLSearchParams({ ...settings.scope, view: 'plan' }).toString())
  const scope = Object.fromEntries(SCOPE.map((key) => [key, reading.state[key]])) as Partial<AddressState>
  const atLeast = Object.entries(floors?.at_least ?? {})
  const [floor = 0, ...others] = new Set(atLeast.map(([, least]) => least))
  const isOneFloor = others.length === 0 && floor <= 50
  const notices = reading.notices.map((notice) => notice.replace(/^The link/, 'The settings file'))
  const disciplines = DISCIPLINES.filter((each) => settings.disciplines.includes(each))
  const unknown = settings.disciplines.filter((each) => !(DISCIPLINES as readonly string[]).includes(each))
  if (unknown.length > 0)
    notices.push(
      `The settings file asks for disciplines that Reach Atlas does not know: ${unknown.join(', ')}. They are left out.`,
    )
  const change: Partial<AddressState> = {
    ...scope,
    view: 'plan',
    school: null,
    worth: settings.value,
    kmPerPoint: objective.kind === 'priced' ? objective.km_per_point : null,
    travel: settings.rule_km,
    visits: settings.visits_per_school === 2 ? '2' : '1',
    second: Math.round(100 * settings.second_visit_fraction),
    floor: isOneFloor ? floor : 0,
    floors: isOneFloor ? [] : atLeast,
    ...(floors && { floorBy: floors.by }),
    must: settings.must,
    mustNot: settings.must_not,
    pins: settings.pins,
    supply: settings.statuses,
    disciplines,
  }
  if (settings.dbs_on !== '' && change.term && change.term.to !== settings.dbs_on)
    notices.push(
      `The settings file asks for a DBS that is valid on ${settings.dbs_on}, and this page asks for the last day of the term, ${change.term.to}.`,
    )
  return { change, notices }
}
