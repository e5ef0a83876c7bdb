import { columnFrom } from '../column_from'
import { NONE, type FlowNetwork } from './flow_network'
import type { PlanInstance } from './instance'

/** Why a school is in no visit of the best plan, for all schools at once; `whyLeftOut` says more of one. */
export const LEFT_OUT_REASONS = [
  'visited',
  'must_not',
  'no_position',
  'nobody_in_reach',
  'worth_nothing',
  'no_visit_left',
  'road_costs_more',
] as const
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number]

/** An index into LEFT_OUT_REASONS of each school, in one pass over the candidate pairs. */
export function leftOutReasons(network: FlowNetwork, { schools, rules }: PlanInstance): Uint8Array {
  const mustNot = new Set(rules.mustNot)
  const canHaveVisit = schoolsWithFreeVisit(network)
  const reasonOf = (school: number): LeftOutReason => {
    if (network.planned[school]! + network.pinned[school]! > 0) return 'visited'
    if (mustNot.has(school)) return 'must_not'
    if (Number.isNaN(schools.lon[school]!)) return 'no_position'
    if (network.pairs.start[school + 1] === network.pairs.start[school]) return 'nobody_in_reach'
    if (schools.value[school] === 0) return 'worth_nothing'
    return (canHaveVisit[school] ?? 0) > 0 ? 'road_costs_more' : 'no_visit_left'
  }
  return columnFrom(Uint8Array, schools.lon, (_, school) => LEFT_OUT_REASONS.indexOf(reasonOf(school)))
}

/** 1 for schools that a visit could be freed for by moving others: followed back from suppliers with a visit left. */
function schoolsWithFreeVisit(network: FlowNetwork): Uint8Array {
  const { start, school: schoolOf } = schoolsBySupplier(network)
  const reached = new Uint8Array(network.suppliers)
  const waiting: number[] = []
  const reach = (supplier: number): void => {
    if (supplier === NONE || reached[supplier] === 1) return
    reached[supplier] = 1
    waiting.push(supplier)
  }
  network.free.forEach((visits, supplier) => {
    if (visits > 0) reach(supplier)
  })
  const found = new Uint8Array(network.schools)
  for (let supplier = waiting.pop(); supplier !== undefined; supplier = waiting.pop())
    for (let at = start[supplier]!; at < start[supplier + 1]!; at++) {
      const school = schoolOf[at]!
      if (found[school] === 1 || network.visits(school, supplier)) continue
      found[school] = 1
      for (let slot = 0; slot < network.visitsPerSchool; slot++)
        reach(network.slotSupplier[school * network.visitsPerSchool + slot]!)
    }
  return found
}

/** The candidate pairs from the other end: the schools of supplier `s` are `start[s]` to `start[s + 1]` of `school`. */
function schoolsBySupplier({ pairs, schools, suppliers }: FlowNetwork): {
  readonly start: Int32Array
  readonly school: Int32Array
} {
  const start = new Int32Array(suppliers + 1)
  for (const supplier of pairs.supplier) start[supplier + 1]!++
  for (let supplier = 0; supplier < suppliers; supplier++) start[supplier + 1]! += start[supplier]!
  const next = start.slice()
  const school = new Int32Array(pairs.supplier.length)
  for (let each = 0; each < schools; each++)
    for (let pair = pairs.start[each]!; pair < pairs.start[each + 1]!; pair++)
      school[next[pairs.supplier[pair]!]!++] = each
  return { start, school }
}
