import { AugmentingPath } from './augmenting_path'
import { planBound } from './bound'
import { candidatePairs, type CandidatePairs } from './candidate_pairs'
import { setsOf } from './competing_sets'
import { raiseFloors } from './floors'
import { FlowNetwork } from './flow_network'
import { closeSettled, insertionOrder, type InsertionOrder } from './insertion_order'
import type { PlanInstance } from './instance'
import { pinFaults } from './pin_faults'
import type { Infeasible, Plan } from './plan'
import { planFromNetwork } from './read_plan'
import { visitCosts } from './visit_costs'

/** The best plan with the network that proves it, from which what holds it back is read. */
export interface SolvedPlan {
  readonly kind: 'plan'
  readonly plan: Plan
  readonly network: FlowNetwork
  readonly path: AugmentingPath
}

export type PlanResult = SolvedPlan | ({ readonly kind: 'infeasible' } & Infeasible)

/**
 * The best plan for an instance, exactly (PLAN_MODEL §2, §4). Visits come in by value, each by a cheapest augmenting
 * path; then floors are raised one school at a time. Throws RangeError where values are too large.
 */
export function solvePlan(
  instance: PlanInstance,
  pairs: CandidatePairs = candidatePairs(instance),
): PlanResult {
  const faults = pinFaults(instance)
  if (faults.length > 0) return { kind: 'infeasible', because: 'pins', faults }
  const network = new FlowNetwork(instance, pairs, visitCosts(instance, pairs))
  const path = new AugmentingPath(network)
  const order = insertionOrder(network)
  for (const school of order.forced) path.insert(school)
  const leftOut = order.forced.filter((school) => network.isLeftOut(school))
  const forbidden = instance.rules.must.filter(
    (school) => network.slots[school] === 0 && network.pinned[school] === 0,
  )
  if (leftOut.length + forbidden.length > 0)
    return {
      kind: 'infeasible',
      because: 'must',
      sets: setsOf(network, leftOut),
      giveUp: [...forbidden, ...leftOut],
    }
  insertByValue(network, path, order, instance.rules.objective.kind === 'value_first')
  const short = raiseFloors(network, path, instance.rules.floors)
  if (short.length > 0) return { kind: 'infeasible', because: 'floors', areas: short }
  return {
    kind: 'plan',
    plan: planFromNetwork(network, instance, planBound(network, instance.rules)),
    network,
    path,
  }
}

/** Inserts visits from the most valuable down. With value first, suppliers are closed after each class of equal value. */
function insertByValue(
  network: FlowNetwork,
  path: AugmentingPath,
  { others, cost }: InsertionOrder,
  valueFirst: boolean,
): void {
  const expanded = new Uint8Array(network.schools)
  let to = 0
  for (let from = 0; from < others.length; from = to) {
    for (; to < others.length && cost[to] === cost[from]; to++) path.insert(others[to]!)
    if (!valueFirst) continue
    const leftOut: number[] = []
    for (let at = from; at < to; at++) {
      const school = others[at]!
      const planned = network.planned[school]!
      if (
        planned < network.slots[school]! &&
        network.costs.cost[network.unit(school, planned)] === cost[from]
      )
        leftOut.push(school)
    }
    closeSettled(network, leftOut, expanded)
  }
  network.closed.fill(0)
}
