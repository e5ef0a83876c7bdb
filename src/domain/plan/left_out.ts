import { closureOf } from './competing_sets'
import type { FlowNetwork } from './flow_network'
import type { PlanInstance } from './instance'
import { roadMetres } from './road_distance'

/** The supplier nearest by road who could be asked but for the distance. */
export interface NearestSupplier {
  readonly supplier: number
  readonly metres: number
  readonly limit: number
}

/** Why a school is in no visit of the best plan. */
export type WhyLeftOut =
  | { readonly why: 'must_not' | 'no_position' | 'worth_nothing' }
  | { readonly why: 'nobody_in_reach'; readonly nearest: NearestSupplier | null }
  /** Suppliers could reach it, but their visits are at other schools; `displaces`: the one of least value that it could take the place of. */
  | { readonly why: 'no_visit_left'; readonly inReach: number; readonly displaces: number | null }
  /** A visit is left that could be moved to it, but the road costs more than the school is worth. */
  | { readonly why: 'road_costs_more'; readonly inReach: number }

/** Null for a school that is visited. */
export function whyLeftOut(network: FlowNetwork, instance: PlanInstance, school: number): WhyLeftOut | null {
  const { schools, rules } = instance
  if (network.planned[school]! + network.pinned[school]! > 0) return null
  if (rules.mustNot.includes(school)) return { why: 'must_not' }
  if (Number.isNaN(schools.lon[school]!)) return { why: 'no_position' }
  const inReach = network.pairs.start[school + 1]! - network.pairs.start[school]!
  if (inReach === 0) return { why: 'nobody_in_reach', nearest: nearestSupplier(instance, school) }
  if (schools.value[school] === 0) return { why: 'worth_nothing' }
  const closure = closureOf(network, [school])!
  if (closure.hasFreeVisit) return { why: 'road_costs_more', inReach }
  const visited = [...closure.schools].filter((each) => network.planned[each]! > 0)
  const isExact = rules.objective.kind === 'value_first' && rules.floors.size === 0
  const displaces = isExact ? leastOf(visited, schools.value) : null
  return { why: 'no_visit_left', inReach, displaces }
}

const leastOf = (schools: readonly number[], value: Float64Array): number | null =>
  schools.reduce<number | null>(
    (least, each) => (least === null || value[each]! < value[least]! ? each : least),
    null,
  )

function nearestSupplier(
  { schools, suppliers, rules }: PlanInstance,
  school: number,
): NearestSupplier | null {
  let nearest: NearestSupplier | null = null
  for (let supplier = 0; supplier < suppliers.lon.length; supplier++) {
    const phases = suppliers.phases[supplier]!
    if (suppliers.usable[supplier] !== 1 || suppliers.offers[supplier] !== 1) continue
    if (phases !== 0 && (phases & schools.phases[school]!) === 0) continue
    const metres = roadMetres(
      schools.lon[school]!,
      schools.lat[school]!,
      suppliers.lon[supplier]!,
      suppliers.lat[supplier]!,
    )
    if (metres < (nearest?.metres ?? Infinity))
      nearest = { supplier, metres, limit: Math.min(suppliers.limit[supplier]!, rules.limit) }
  }
  return nearest
}
