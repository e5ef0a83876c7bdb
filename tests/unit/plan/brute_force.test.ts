import { expect, test } from 'vitest'
import { candidatePairs } from '../../../src/domain/plan/candidate_pairs'
import { checkPlan, worthOfVisits } from '../../../src/domain/plan/check_plan'
import { competingSets } from '../../../src/domain/plan/competing_sets'
import type { PlanInstance } from '../../../src/domain/plan/instance'
import { whyLeftOut } from '../../../src/domain/plan/left_out'
import { oneMoreVisit } from '../../../src/domain/plan/one_more_visit'
import type { Infeasible, Worth } from '../../../src/domain/plan/plan'
import { solvePlan, type SolvedPlan } from '../../../src/domain/plan/solve_plan'
import { everyPlan } from './every_plan'
import { invented, ruled, withMoreVisits, withRules } from './worlds'

const WORLDS = 2200

/** What an objective compares of a plan: points and road, or the points' price less road. */
function compared(instance: PlanInstance, { points, metres }: Worth): unknown {
  const { objective } = instance.rules
  return objective.kind === 'value_first' ? { points, metres } : undefined
}

function netOf(instance: PlanInstance, { plan, network }: SolvedPlan): number | undefined {
  if (instance.rules.objective.kind === 'value_first') return undefined
  const price = instance.rules.objective.metresPerPoint
  expect(network.costs.points.every((points) => points >= 0)).toBe(true)
  return plan.visits.reduce((sum, { value, metres }) => sum + Math.round(value * price) - metres, 0)
}

/** A plan is the best of all, allowed, rightly summed, and proven by prices alone. */
function expectBest(instance: PlanInstance, solved: SolvedPlan, subject: string): void {
  const { best } = everyPlan(instance)
  const { plan } = solved
  const found = compared(instance, plan) ?? { net: netOf(instance, solved) }
  expect(found, subject).toEqual(best && (compared(instance, best) ?? { net: best.net }))
  expect(checkPlan(instance, plan.visits), subject).toEqual([])
  expect(worthOfVisits(instance, plan.visits), subject).toEqual({ points: plan.points, metres: plan.metres })
  expect(plan.proven, subject).toBe(true)
}

test(`of ${WORLDS} small worlds each plan is the best of all plans, and rules that cannot be kept are told with the least to give up`, () => {
  const seen = { plan: 0, pins: 0, must: 0, floors: 0 }
  for (let n = 0; n < WORLDS; n++) {
    const subject = `world ${n}`
    const world = invented(subject)
    const instance = n % 2 === 0 ? world : withRules(world, subject)
    const result = solvePlan(instance)
    seen[result.kind === 'plan' ? 'plan' : result.because]++
    if (result.kind === 'plan') expectBest(instance, result, subject)
    else expectNeeded(instance, result, subject)
  }
  expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).toBeGreaterThan(30)
})

function expectNeeded(instance: PlanInstance, reason: Infeasible, subject: string): void {
  switch (reason.because) {
    case 'pins': {
      const faulty = reason.faults.map(({ school, supplier }) => `${school} ${supplier}`)
      const visits = instance.rules.pins
      expect(checkPlan(ruled(instance, { must: [], floors: new Map() }), visits), subject).not.toEqual([])
      expect(faulty.length, subject).toBeGreaterThan(0)
      return
    }
    case 'must': {
      expect(everyPlan(ruled(instance, { floors: new Map() })).best, subject).toBeNull()
      const { must } = instance.rules
      const valueOf = (schools: readonly number[]): number =>
        schools.reduce((sum, school) => sum + instance.schools.value[school]!, 0)
      const enough = subsetsOf(must).filter(
        (dropped) =>
          everyPlan(
            ruled(instance, { must: must.filter((each) => !dropped.includes(each)), floors: new Map() }),
          ).best !== null,
      )
      const fewest = Math.min(...enough.map((dropped) => dropped.length))
      const least = Math.min(...enough.filter((dropped) => dropped.length === fewest).map(valueOf))
      expect({ fewest: reason.giveUp.length, least: valueOf(reason.giveUp) }, subject).toEqual({
        fewest,
        least,
      })
      expect(
        reason.sets.reduce((sum, { missing }) => sum + missing, 0),
        subject,
      ).toBe(fewest)
      for (const set of reason.sets) expectHallSet(instance, set, subject)
      return
    }
    case 'floors': {
      const { best, mostOfFloors } = everyPlan(instance)
      expect(best, subject).toBeNull()
      const floors = new Map(instance.rules.floors)
      for (const { area, possible } of reason.areas) floors.set(area, possible)
      const sum = [...floors.values()].reduce((total, floor) => total + floor, 0)
      expect(sum, subject).toBe(mostOfFloors)
      expect(everyPlan(ruled(instance, { floors })).best, subject).not.toBeNull()
    }
  }
}

const subsetsOf = (numbers: readonly number[]): number[][] =>
  numbers.reduce<number[][]>((sets, each) => [...sets, ...sets.map((set) => [...set, each])], [[]])

/** All who could visit the schools of a set are in it, and have fewer visits than there are schools. */
function expectHallSet(
  instance: PlanInstance,
  set: { schools: readonly number[]; suppliers: readonly number[]; visits: number; missing: number },
  subject: string,
): void {
  const pairs = candidatePairs(instance)
  const reach = set.schools.flatMap((school) => [
    ...pairs.supplier.subarray(pairs.start[school], pairs.start[school + 1]),
  ])
  expect(new Set(reach), subject).toEqual(new Set(set.suppliers))
  const pinned = instance.rules.pins.filter(({ supplier }) => set.suppliers.includes(supplier)).length
  const visits = set.suppliers.reduce((sum, each) => sum + instance.suppliers.visits[each]!, 0 - pinned)
  expect(set.visits, subject).toBe(visits)
  expect(set.missing, subject).toBe(set.schools.length - visits)
  expect(set.missing, subject).toBeGreaterThan(0)
}

test('one more visit of each supplier brings exactly what is said, whatever the objective and the rules', () => {
  let gains = 0
  for (let n = 0; n < 700; n++) {
    const subject = `more ${n}`
    const world = invented(subject)
    const instance = n % 2 === 0 ? world : withRules(world, subject)
    const solved = solvePlan(instance)
    if (solved.kind === 'infeasible') continue
    const { bySupplier } = oneMoreVisit(solved.network)
    for (const [supplier, cost] of bySupplier.entries()) {
      if (instance.suppliers.usable[supplier] !== 1) continue
      const more = withMoreVisits(instance, supplier, 1)
      const now = everyPlan(instance).best!
      const then = everyPlan(more).best!
      if (instance.rules.objective.kind === 'value_first') {
        const { points, metres } = solved.network.costs.worthOf(cost)
        expect({ points, metres: metres + 0 }, subject).toEqual({
          points: Math.round(100 * (then.points - now.points)) / 100,
          metres: then.metres - now.metres,
        })
      } else expect(cost, subject).toBe(then.net - now.net)
      if (cost > 0) gains++
    }
  }
  expect(gains).toBeGreaterThan(100)
})

test('a new supplier brings exactly the best that is said of the schools in reach, less the road', () => {
  for (let n = 0; n < 300; n++) {
    const subject = `new ${n}`
    const world = invented(subject)
    const { suppliers } = world
    const last = suppliers.lon.length - 1
    if (last === 0) continue
    const before = withMoreVisits(world, last, -suppliers.visits[last]!)
    const after = withMoreVisits(before, last, 1)
    const solved = solvePlan(before) as SolvedPlan
    const { atSchool } = oneMoreVisit(solved.network)
    const pairs = candidatePairs(world)
    let best = 0
    for (let school = 0; school < world.schools.lon.length; school++)
      for (let pair = pairs.start[school]!; pair < pairs.start[school + 1]!; pair++)
        if (pairs.supplier[pair] === last) best = Math.max(best, atSchool[school]! - pairs.metres[pair]!)
    const gained = (solvePlan(after) as SolvedPlan).plan
    if (world.rules.objective.kind === 'value_first')
      expect(solved.network.costs.worthOf(best).points, subject).toBeCloseTo(
        gained.points - solved.plan.points,
        6,
      )
    else expect(best, subject).toBe(netOf(world, solvePlan(after) as SolvedPlan)! - netOf(world, solved)!)
  }
})

test('sets that compete are short of visits, and a school left out would displace the school that is said', () => {
  let sets = 0
  let displaced = 0
  for (let n = 0; n < 900; n++) {
    const subject = `sets ${n}`
    const world = ruled(invented(subject), { visitsPerSchool: 1, objective: { kind: 'value_first' } })
    const solved = solvePlan(world) as SolvedPlan
    for (const set of competingSets(solved.network, 5)) {
      sets++
      expectHallSet(world, set, subject)
    }
    for (let school = 0; school < world.schools.lon.length; school++) {
      const reason = whyLeftOut(solved.network, world, school)
      if (reason?.why !== 'no_visit_left' || reason.displaces === null) continue
      displaced++
      const forced = solvePlan(ruled(world, { must: [school] })) as SolvedPlan
      const { value } = world.schools
      expect(forced.plan.points, subject).toBe(solved.plan.points + value[school]! - value[reason.displaces]!)
    }
  }
  expect(Math.min(sets, displaced)).toBeGreaterThan(100)
})
