import { NONE, type FlowNetwork } from './flow_network'
import type { CompetingSet } from './plan'

/** Everything that could be freed for one school: suppliers who can reach it, the schools they visit, and so on. */
export interface Closure {
  readonly schools: ReadonlySet<number>
  readonly suppliers: ReadonlySet<number>
  /** True where a supplier among them has a visit left: then it is not visits that are missing. */
  readonly hasFreeVisit: boolean
}

/**
 * Follows school → suppliers → the schools they visit until nothing is new. Null where more than `most` schools are
 * reached. Which schools these are does not depend on which of several best plans was found (Dulmage–Mendelsohn).
 */
export function closureOf(network: FlowNetwork, schools: readonly number[], most = Infinity): Closure | null {
  const { start, supplier: suppliers } = network.pairs
  const seen = new Set(schools)
  const reached = new Set<number>()
  let hasFreeVisit = false
  for (const school of seen)
    for (let pair = start[school]!; pair < start[school + 1]!; pair++) {
      const supplier = suppliers[pair]!
      if (reached.has(supplier) || network.visits(school, supplier)) continue
      reached.add(supplier)
      if (network.free[supplier]! > 0) hasFreeVisit = true
      for (let slot = network.first[supplier]!; slot !== NONE; slot = network.next[slot]!)
        seen.add(Math.floor(slot / network.visitsPerSchool))
      if (seen.size > most) return null
    }
  return { schools: seen, suppliers: reached, hasFreeVisit }
}

const rising = (numbers: ReadonlySet<number>): number[] => [...numbers].sort((a, b) => a - b)

function competingSet(network: FlowNetwork, { schools, suppliers }: Closure): CompetingSet {
  const visits = [...suppliers].reduce((sum, supplier) => sum + network.capacity[supplier]!, 0)
  return { schools: rising(schools), suppliers: rising(suppliers), visits, missing: schools.size - visits }
}

const overlaps = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean =>
  [...a].some((each) => b.has(each))

/** The sets of one network that `leftOut` schools are part of; sets that share a supplier are one. One visit a school. */
export function setsOf(network: FlowNetwork, leftOut: readonly number[]): CompetingSet[] {
  const groups: { from: number[]; closure: Closure }[] = []
  for (const school of leftOut) {
    const closure = closureOf(network, [school])!
    const overlapping = groups.filter((group) => overlaps(group.closure.suppliers, closure.suppliers))
    const from = [...overlapping.flatMap((group) => group.from), school]
    for (const group of overlapping) groups.splice(groups.indexOf(group), 1)
    groups.push({ from, closure: closureOf(network, from)! })
  }
  return groups.map(({ closure }) => competingSet(network, closure))
}

/**
 * Sets of at most `most` schools that are short of visits, the smallest first: each is all that competes with one
 * school that stays out. One visit a school.
 */
export function competingSets(network: FlowNetwork, most: number): CompetingSet[] {
  const sets = new Map<string, CompetingSet>()
  for (let school = 0; school < network.schools; school++) {
    if (!network.isLeftOut(school) || network.costs.cost[network.unit(school, 0)] === 0) continue
    if (!isShortOfVisits(network, school, most)) continue
    const closure = closureOf(network, [school], most)
    if (!closure || closure.hasFreeVisit || closure.suppliers.size === 0) continue
    const set = competingSet(network, closure)
    sets.set(set.suppliers.join(), set)
  }
  return [...sets.values()].sort((a, b) => a.schools.length - b.schools.length)
}

/** False where a supplier of a school has a visit left, or these visit as many schools by themselves; most schools end here. */
function isShortOfVisits({ pairs, free, capacity }: FlowNetwork, school: number, most: number): boolean {
  const from = pairs.start[school]!
  const to = pairs.start[school + 1]!
  let visited = 0
  for (let pair = from; pair < to; pair++) {
    const supplier = pairs.supplier[pair]!
    visited += capacity[supplier]!
    if (free[supplier]! > 0 || visited >= most) return false
  }
  return to > from
}
