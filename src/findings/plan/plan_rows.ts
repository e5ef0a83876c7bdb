import { fixedVisitsOf, stateInLog } from '../../domain/plan/kept_plan'
import type { DeliveredBySchool, KeptPlan, KeptVisit } from '../../domain/plan/kept_plan'
import type { PlanOrder } from '../../domain/plan/plan_order'
import type { PlanAnswer } from '../../domain/plan/plan_question'
import type { WeekPin } from '../../domain/plan/week_pins'
import { TO_DO_ORDER, VISIT_STATES, type VisitState } from '../../domain/plan/visit_state'
import type { SchoolDirectory } from '../../domain/project/dataset'

/** A line of the list of visits: a visit of the plan, or one that a kept plan says something else about. */
export interface PlanRow {
  readonly key: string
  /** As it is kept, or would be. */
  readonly visit: KeptVisit
  readonly state: VisitState
  /** The log says that it took place, and no person did. */
  readonly isByLog: boolean
  /** In the register that is open; -1 where it is not. */
  readonly school: number
  /** Row of the answer; -1 for a school out of scope. */
  readonly row: number
  /** False for a visit that is in a kept plan and not in the one on screen. */
  readonly isInPlan: boolean
  readonly isPinned: boolean
  /** Index of the visit in the answer; -1 of one that is not in it. */
  readonly at: number
  /** A person put it into its week. */
  readonly isWeekPinned: boolean
  /** Its school was in no visit of the plan before the last change. */
  readonly isNew: boolean
}

/** The visits of an answer, as a plan keeps them; `weeks` of each, where they are known. */
export const plannedVisits = (
  answer: PlanAnswer,
  schools: SchoolDirectory,
  weeks: readonly string[] = [],
): readonly KeptVisit[] =>
  answer.found.kind !== 'plan'
    ? []
    : answer.found.plan.visits.map(({ school, supplier, visit, metres, value }, at) => {
        const index = answer.schools.school[school] ?? 0
        return {
          school: schools.ids[index] ?? '',
          schoolName: schools.names[index] ?? '',
          supplier: answer.supplierIds[supplier] ?? '',
          visit,
          metres,
          value,
          week: weeks[at] ?? '',
          state: 'planned',
          barrier: null,
          detail: null,
          outUntil: '',
          changedOn: '',
        }
      })

/** The length tells where the one id ends. Made of every visit of every plan, so without the time of JSON. */
const pairOf = ({ school, supplier }: Pick<KeptVisit, 'school' | 'supplier'>): string =>
  `${school.length} ${school} ${supplier}`

/** A week that was agreed stays; one that was only planned gives way to the newest suggestion. */
const weekOf = ({ state, week }: KeptVisit, suggested: string): string =>
  state === 'planned' && suggested !== '' ? suggested : week || suggested

interface RowSources {
  readonly answer: PlanAnswer
  readonly schools: SchoolDirectory
  readonly kept: KeptPlan | undefined
  readonly delivered: DeliveredBySchool
  readonly pins: readonly (readonly [school: string, supplier: string])[]
  /** Ids of schools that declined and are left out. */
  readonly declined: readonly string[]
  /** Ids of schools that the plan before did not visit. */
  readonly newSchools: ReadonlySet<string>
  /** ISO week of each visit of the answer; left out until they are known. */
  readonly weeks?: readonly string[]
  /** Those of this term; each goes before what was agreed and what is suggested. */
  readonly weekPins?: readonly WeekPin[]
}

/** Every visit of the plan, and those of the kept plan that a person or the log says something about. */
export function planRows({
  answer,
  schools,
  kept,
  delivered,
  pins,
  declined,
  newSchools,
  weeks = [],
  weekPins = [],
}: RowSources): readonly PlanRow[] {
  const pinned = new Set(pins.map(([school, supplier]) => pairOf({ school, supplier })))
  const pinnedWeek = new Map(weekPins.map((pin) => [pairOf(pin), pin.week]))
  const keptOf = new Map(kept?.visits.map((visit) => [pairOf(visit), visit]))
  const planned = answer.found.kind === 'plan' ? answer.found.plan.visits : []
  const inPlan = new Set<string>()
  const rowFor = (
    key: string,
    visit: KeptVisit,
    place: Pick<PlanRow, 'school' | 'row' | 'isInPlan' | 'at'>,
  ) => {
    const state = kept ? stateInLog(visit, delivered) : visit.state
    const week = place.isInPlan && state !== 'delivered' ? pinnedWeek.get(key) : undefined
    return {
      key,
      visit: week === undefined ? visit : { ...visit, week },
      state,
      isWeekPinned: week !== undefined,
      isByLog: state !== visit.state,
      ...place,
      isPinned: pinned.has(key),
      isNew: place.isInPlan && newSchools.has(visit.school),
    }
  }
  const rows: PlanRow[] = plannedVisits(answer, schools, weeks).map((visit, at) => {
    const key = pairOf(visit)
    inPlan.add(key)
    const known = keptOf.get(key)
    const isOver =
      known?.state === 'cancelled' || (known?.state === 'declined' && !declined.includes(known.school))
    const row = planned[at]!.school
    return rowFor(
      key,
      known && !isOver
        ? { ...known, value: visit.value, visit: visit.visit, week: weekOf(known, visit.week) }
        : visit,
      {
        school: answer.schools.school[row] ?? -1,
        row,
        isInPlan: true,
        at,
      },
    )
  })
  for (const visit of kept?.visits ?? []) {
    const key = pairOf(visit)
    if (inPlan.has(key) || stateInLog(visit, delivered) === 'planned') continue
    const school = schools.ids.indexOf(visit.school)
    rows.push(
      rowFor(key, visit, { school, row: answer.schools.school.indexOf(school), isInPlan: false, at: -1 }),
    )
  }
  return rows
}

const { compare: compareNames } = new Intl.Collator('en-GB', { numeric: true })

const byName = (a: PlanRow, b: PlanRow): number => compareNames(a.visit.schoolName, b.visit.schoolName)
const byValue = (a: PlanRow, b: PlanRow): number => b.visit.value - a.visit.value || byName(a, b)

const COMPARE: Readonly<Record<PlanOrder, (a: PlanRow, b: PlanRow) => number>> = {
  todo: (a, b) => TO_DO_ORDER.indexOf(a.state) - TO_DO_ORDER.indexOf(b.state) || byValue(a, b),
  need: byValue,
  name: byName,
  distance: (a, b) => b.visit.metres - a.visit.metres || byName(a, b),
}

/** Rows in an order. */
export const orderedRows = (rows: readonly PlanRow[], order: PlanOrder): readonly PlanRow[] =>
  [...rows].sort(COMPARE[order])

/** Rows of one state, or all, in the order that they are in. */
export const rowsOfState = (rows: readonly PlanRow[], only: VisitState | 'all'): readonly PlanRow[] =>
  only === 'all' ? rows : rows.filter(({ state }) => state === only)

export const countByState = (rows: readonly PlanRow[]): Readonly<Record<VisitState, number>> => {
  const counts = Object.fromEntries(VISIT_STATES.map((state) => [state, 0])) as Record<VisitState, number>
  for (const { state } of rows) counts[state]++
  return counts
}

/** Ids of the schools that one plan visits and another does not; none where there was no other. */
export function newlyVisited(
  before: PlanAnswer | undefined,
  after: PlanAnswer,
  { ids }: Pick<SchoolDirectory, 'ids'>,
): ReadonlySet<string> {
  const visited = ({ found, schools }: PlanAnswer): readonly string[] =>
    found.kind === 'plan' ? found.plan.visits.map(({ school }) => ids[schools.school[school] ?? 0] ?? '') : []
  if (before === undefined || before.version !== after.version) return new Set()
  const known = new Set(visited(before))
  return new Set(visited(after).filter((id) => !known.has(id)))
}

/** Visits of the kept plan that cannot take place as they are kept, each with the reason. */
export interface GoneVisit {
  readonly visit: KeptVisit
  readonly fault: PlanAnswer['fixed']['faults'][number]['fault']
}

/** Fixed visits that the plan could not keep, and planned ones whose school or volunteer is not loaded any more. */
export function goneVisits(
  kept: KeptPlan,
  answer: PlanAnswer,
  { ids }: Pick<SchoolDirectory, 'ids'>,
  delivered: DeliveredBySchool,
): readonly GoneVisit[] {
  const schools = new Set(ids)
  const suppliers = new Set(answer.supplierIds)
  const fixed = new Set(fixedVisitsOf(kept, delivered).map(pairOf))
  const faults = new Map(answer.fixed.faults.map(({ fault, ...pair }) => [pairOf(pair), fault]))
  return kept.visits.flatMap((visit): GoneVisit[] => {
    const fault = faults.get(pairOf(visit))
    if (fault !== undefined) return [{ visit, fault }]
    if (stateInLog(visit, delivered) !== 'planned' || fixed.has(pairOf(visit))) return []
    if (!schools.has(visit.school)) return [{ visit, fault: 'school_gone' }]
    return suppliers.has(visit.supplier) ? [] : [{ visit, fault: 'supplier_gone' }]
  })
}
