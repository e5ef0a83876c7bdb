import type { PlanInstance, Visit } from './instance'
import type { SupplyVerdict } from './plan_question'
import { roadMetres } from './road_distance'

/** Whether a supplier could visit one school, by the rules and beside a plan. */
export type CouldGo =
  | { readonly kind: 'goes_here' }
  /** Within reach, with a visit that the plan does not use. */
  | { readonly kind: 'visit_left' }
  /** Within reach; all their visits are at these schools. */
  | { readonly kind: 'spent'; readonly schools: readonly number[] }
  | { readonly kind: 'cannot'; readonly why: Exclude<SupplyVerdict, 'usable'> | 'noVisits' }
  | { readonly kind: 'too_far'; readonly limit: number }

export interface SupplierOfSchool {
  readonly supplier: number
  /** By road. */
  readonly metres: number
  readonly could: CouldGo
}

/** Every supplier with a position, nearest first, with a verdict. `verdictOf` says what else stands in their way. */
export function whoCouldGo(
  { schools, suppliers, rules }: PlanInstance,
  visits: readonly Visit[],
  school: number,
  verdictOf: (supplier: number) => SupplyVerdict,
): SupplierOfSchool[] {
  const schoolsOf = new Map<number, number[]>()
  for (const visit of visits)
    schoolsOf.set(visit.supplier, [...(schoolsOf.get(visit.supplier) ?? []), visit.school])
  const couldGo = (supplier: number, metres: number): CouldGo => {
    const spent = schoolsOf.get(supplier) ?? []
    if (spent.includes(school)) return { kind: 'goes_here' }
    const verdict = verdictOf(supplier)
    if (verdict !== 'usable') return { kind: 'cannot', why: verdict }
    const phases = suppliers.phases[supplier]!
    if (phases !== 0 && (phases & schools.phases[school]!) === 0) return { kind: 'cannot', why: 'otherPhase' }
    const limit = Math.min(suppliers.limit[supplier]!, rules.limit)
    if (metres > limit) return { kind: 'too_far', limit }
    if (suppliers.visits[supplier] === 0) return { kind: 'cannot', why: 'noVisits' }
    return spent.length < suppliers.visits[supplier]!
      ? { kind: 'visit_left' }
      : { kind: 'spent', schools: spent }
  }
  return Array.from(suppliers.lon.keys())
    .map((supplier) => ({
      supplier,
      metres: roadMetres(
        schools.lon[school]!,
        schools.lat[school]!,
        suppliers.lon[supplier]!,
        suppliers.lat[supplier]!,
      ),
    }))
    .filter(({ metres }) => !Number.isNaN(metres))
    .map((each) => ({ ...each, could: couldGo(each.supplier, each.metres) }))
    .sort((a, b) => a.metres - b.metres || a.supplier - b.supplier)
}

const REACHES: readonly CouldGo['kind'][] = ['goes_here', 'visit_left', 'spent']
export const reachesSchool = ({ could }: SupplierOfSchool): boolean => REACHES.includes(could.kind)

/** Those within the rule's travel, or where none of them reaches it the nearest three. */
export function suppliersToName(all: readonly SupplierOfSchool[], limit: number): SupplierOfSchool[] {
  const near = all.filter((each) => each.metres <= limit || reachesSchool(each))
  return near.some(reachesSchool) ? near : all.slice(0, Math.max(3, near.length))
}
