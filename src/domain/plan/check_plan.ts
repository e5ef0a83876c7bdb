import type { PlanInstance, PlanRules, Visit } from './instance'
import type { Worth } from './plan'
import { roadMetres } from './road_distance'

/** A rule that visits break. */
export type Violation =
  | ({ readonly kind: 'repeated_pair' | 'not_usable' | 'wrong_phase' | 'wrong_discipline' } & Visit)
  | ({ readonly kind: 'too_far'; readonly metres: number; readonly limit: number } & Visit)
  | ({ readonly kind: 'pin_missing' } & Visit)
  | { readonly kind: 'must_missing' | 'must_not_visited'; readonly school: number }
  | { readonly kind: 'school_over'; readonly school: number; readonly visits: number }
  | {
      readonly kind: 'supplier_over'
      readonly supplier: number
      readonly visits: number
      readonly has: number
    }
  | { readonly kind: 'floor_missed'; readonly area: number; readonly schools: number; readonly floor: number }

const countsOf = (numbers: readonly number[]): Map<number, number> => {
  const counts = new Map<number, number>()
  for (const each of numbers) counts.set(each, (counts.get(each) ?? 0) + 1)
  return counts
}

const pairKey = ({ school, supplier }: Visit): string => `${school} ${supplier}`

const metresOf = ({ schools, suppliers }: PlanInstance, { school, supplier }: Visit): number =>
  roadMetres(schools.lon[school]!, schools.lat[school]!, suppliers.lon[supplier]!, suppliers.lat[supplier]!)

/** What is wrong with one visit by itself. A pin may be too far, of another phase and of another discipline. */
function faultsOfVisit(instance: PlanInstance, visit: Visit, isPinned: boolean): Violation[] {
  const { schools, suppliers, rules } = instance
  const { school, supplier } = visit
  const metres = metresOf(instance, visit)
  if (suppliers.usable[supplier] !== 1 || Number.isNaN(metres)) return [{ kind: 'not_usable', ...visit }]
  if (isPinned) return []
  const limit = Math.min(suppliers.limit[supplier]!, rules.limit)
  const phases = suppliers.phases[supplier]!
  const faults: Violation[] = []
  if (metres > limit) faults.push({ kind: 'too_far', ...visit, metres, limit })
  if (phases !== 0 && (phases & schools.phases[school]!) === 0) faults.push({ kind: 'wrong_phase', ...visit })
  if (suppliers.offers[supplier] !== 1) faults.push({ kind: 'wrong_discipline', ...visit })
  return faults
}

function faultsOfSchools(
  { schools }: PlanInstance,
  rules: PlanRules,
  atSchool: ReadonlyMap<number, number>,
): Violation[] {
  const faults: Violation[] = []
  for (const [school, visits] of atSchool)
    if (visits > rules.visitsPerSchool) faults.push({ kind: 'school_over', school, visits })
  for (const school of rules.must) if (!atSchool.has(school)) faults.push({ kind: 'must_missing', school })
  for (const school of rules.mustNot)
    if (atSchool.has(school)) faults.push({ kind: 'must_not_visited', school })
  const inArea = countsOf([...atSchool.keys()].map((school) => schools.area[school]!))
  for (const [area, floor] of rules.floors)
    if ((inArea.get(area) ?? 0) < floor)
      faults.push({ kind: 'floor_missed', area, schools: inArea.get(area) ?? 0, floor })
  return faults
}

/**
 * Every rule that visits break, worked out from positions and rules alone, whoever made them: the solver, a hand or a
 * file. [] for a plan that may be carried out.
 */
export function checkPlan(instance: PlanInstance, visits: readonly Visit[]): Violation[] {
  const { suppliers, rules } = instance
  const pins = new Set(rules.pins.map(pairKey))
  const pairs = new Map<string, number>()
  const faults = visits.flatMap((visit) => {
    const key = pairKey(visit)
    pairs.set(key, (pairs.get(key) ?? 0) + 1)
    const repeated: Violation[] = pairs.get(key)! > 1 ? [{ kind: 'repeated_pair', ...visit }] : []
    return [...repeated, ...faultsOfVisit(instance, visit, pins.has(key))]
  })
  for (const pin of rules.pins) if (!pairs.has(pairKey(pin))) faults.push({ kind: 'pin_missing', ...pin })
  for (const [supplier, made] of countsOf(visits.map((visit) => visit.supplier)))
    if (made > suppliers.visits[supplier]!)
      faults.push({ kind: 'supplier_over', supplier, visits: made, has: suppliers.visits[supplier]! })
  return [...faults, ...faultsOfSchools(instance, rules, countsOf(visits.map(({ school }) => school)))]
}

/** The points and metres of visits, worked out anew. */
export function worthOfVisits(instance: PlanInstance, visits: readonly Visit[]): Worth {
  const share = Math.round(100 * instance.rules.secondVisitShare)
  let hundredths = 0
  for (const [school, times] of countsOf(visits.map((visit) => visit.school)))
    hundredths += instance.schools.value[school]! * (100 + (times - 1) * share)
  return {
    points: hundredths / 100,
    metres: visits.reduce((sum, visit) => sum + metresOf(instance, visit), 0),
  }
}
