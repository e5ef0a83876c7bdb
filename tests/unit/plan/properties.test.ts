import { expect, test } from 'vitest'
import { candidatePairs } from '../../../src/domain/plan/candidate_pairs'
import { checkPlan } from '../../../src/domain/plan/check_plan'
import { fairnessFrontier } from '../../../src/domain/plan/fairness_frontier'
import type { PlanInstance } from '../../../src/domain/plan/instance'
import type { Plan } from '../../../src/domain/plan/plan'
import { rulePrices } from '../../../src/domain/plan/rule_prices'
import { solvePlan } from '../../../src/domain/plan/solve_plan'
import { everyPlan } from './every_plan'
import { invented, PLAIN_RULES, ruled, withMoreVisits } from './worlds'

const TOWN = { schools: 150, suppliers: 45, mostVisits: 4 }
const town = (n: number): PlanInstance =>
  ruled(invented(`town ${n}`, TOWN), { objective: { kind: 'value_first' }, limit: 20_000 })

function planFor(instance: PlanInstance): Plan {
  const result = solvePlan(instance)
  if (result.kind === 'infeasible') throw new Error(JSON.stringify(result))
  return result.plan
}

const TOWNS = Array.from({ length: 25 }, (_, n) => town(n))

/** The rows of columns in the order of `rows`. */
const reordered = <T extends Record<string, Float64Array | Int32Array | Uint8Array>>(
  columns: T,
  rows: number[],
): T =>
  Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [name, column.map((_, row) => column[rows[row]!]!)]),
  ) as T

test('a supplier, a visit or a kilometre more never lowers the value, and every plan is proven and keeps its rules', () => {
  for (const instance of TOWNS) {
    const plan = planFor(instance)
    expect(plan.proven).toBe(true)
    expect(checkPlan(instance, plan.visits)).toEqual([])
    const { suppliers } = instance
    const usable = suppliers.usable.map((each, supplier) => (supplier === 3 ? 1 : each))
    const farther = suppliers.limit.map((limit, supplier) => (supplier < 5 ? limit + 1000 : limit))
    const better = [
      { ...instance, suppliers: { ...suppliers, usable } },
      withMoreVisits(instance, 7, 1),
      { ...instance, suppliers: { ...suppliers, limit: farther } },
    ]
    for (const each of better) expect(planFor(each).points).toBeGreaterThanOrEqual(plan.points)
  }
})

test('the order of rows never changes value or road', () => {
  for (const instance of TOWNS) {
    const schools = [...instance.schools.lon.keys()].reverse()
    const suppliers = [...instance.suppliers.lon.keys()].sort((a, b) => (a % 7) - (b % 7))
    const { points, metres } = planFor({
      ...instance,
      schools: reordered({ ...instance.schools }, schools),
      suppliers: reordered({ ...instance.suppliers }, suppliers),
    })
    const plan = planFor(instance)
    expect({ points, metres }).toEqual({ points: plan.points, metres: plan.metres })
  }
})

test('value alone and value with road agree, and the dearer a point the nearer a priced plan comes to them', () => {
  for (const instance of TOWNS) {
    const pairs = candidatePairs(instance)
    const valueOnly = solvePlan(instance, { ...pairs, metres: new Int32Array(pairs.metres.length) })
    const { points, metres } = planFor(instance)
    expect(valueOnly.kind === 'plan' && valueOnly.plan.points).toBe(points)
    const priced = [200, 1000, 5000, 1e9].map((metresPerPoint) =>
      planFor(ruled(instance, { objective: { kind: 'priced', metresPerPoint } })),
    )
    priced.slice(1).forEach((plan, n) => {
      expect(plan.points).toBeGreaterThanOrEqual(priced[n]!.points)
      expect(plan.metres).toBeGreaterThanOrEqual(priced[n]!.metres)
    })
    expect(priced.at(-1)).toMatchObject({ points, metres })
  }
})

test('a pin never raises the value, and every rule has its price: what the best plan without it has more', () => {
  let priced = 0
  for (const instance of TOWNS.slice(0, 8)) {
    const free = planFor(instance)
    const pairs = candidatePairs(instance)
    const school = [...instance.schools.lon.keys()].find(
      (each) => pairs.start[each + 1]! - pairs.start[each]! > 3,
    )
    if (school === undefined) continue
    const supplier = pairs.supplier[pairs.start[school + 1]! - 1]!
    if (instance.suppliers.visits[supplier] === 0) continue
    const visited = free.visits.find((visit) => visit.school !== school)!.school
    const rules = { pins: [{ school, supplier }], mustNot: [visited] }
    const decided = ruled(instance, rules)
    const plan = planFor(decided)
    expect(planFor(ruled(instance, { pins: rules.pins })).points).toBeLessThanOrEqual(free.points)
    const prices = rulePrices(decided, plan, pairs)
    expect(prices.map(({ rule }) => rule)).toEqual([
      { kind: 'pin', school, supplier },
      { kind: 'must_not', school: visited },
    ])
    expect(prices[1]!.points).toBe(planFor(ruled(instance, { pins: rules.pins })).points - plan.points)
    expect(prices[0]!.points).toBeGreaterThanOrEqual(0)
    priced++
  }
  expect(priced).toBeGreaterThan(3)
})

test('parts of a map planned apart come to no more than the whole', () => {
  for (const instance of TOWNS) {
    const parts = [0, 1].map((part) => {
      const usable = instance.suppliers.usable.map((each, supplier) => (supplier % 2 === part ? each : 0))
      const value = instance.schools.value.map((each, school) => (school % 2 === part ? each : 0))
      return planFor({
        ...instance,
        schools: { ...instance.schools, value },
        suppliers: { ...instance.suppliers, usable },
      }).points
    })
    expect(parts[0]! + parts[1]!).toBeLessThanOrEqual(planFor(instance).points)
  }
})

test('each point of the frontier is the best plan for its floors, and the worst-off area rises from point to point', () => {
  let compared = 0
  for (let n = 0; n < 250; n++) {
    const world = ruled(invented(`frontier ${n}`), { visitsPerSchool: 1 })
    const found = [...fairnessFrontier(world, candidatePairs(world))]
    found.forEach((point, at) => {
      const floors = new Map([...point.visitedIn.entries()])
      const { best } = everyPlan(ruled(world, { floors }))
      if (world.rules.objective.kind === 'value_first')
        expect({ points: point.points, metres: point.metres }, `frontier ${n}`).toEqual({
          points: best!.points,
          metres: best!.metres,
        })
      else {
        const price = world.rules.objective.metresPerPoint
        expect(point.points * price - point.metres, `frontier ${n}`).toBeCloseTo(best!.net, 3)
      }
      if (at > 0) {
        compared++
        expect(point.worstShare).toBeGreaterThan(found[at - 1]!.worstShare)
      }
    })
  }
  expect(compared).toBeGreaterThan(30)
})

test('an area that cannot rise is named and keeps what it has, and the others go on', () => {
  // Area 0 has two schools and nobody near; area 1 has two schools and area 2 one school of more value.
  const world: PlanInstance = {
    schools: {
      lon: Float64Array.of(-3, -3, -1, -1, -1),
      lat: Float64Array.of(50, 50, 54, 54, 54),
      phases: new Uint8Array(5).fill(7),
      value: Float64Array.of(9, 9, 1, 2, 5),
      area: Int32Array.of(0, 0, 1, 1, 2),
    },
    suppliers: {
      lon: Float64Array.of(-1),
      lat: Float64Array.of(54),
      visits: Int32Array.of(2),
      limit: Float64Array.of(Infinity),
      phases: new Uint8Array(1),
      usable: Uint8Array.of(1),
      offers: Uint8Array.of(1),
    },
    rules: PLAIN_RULES,
  }
  const points = [...fairnessFrontier(world, candidatePairs(world))]
  expect(points.map(({ worstShare, cannotRise }) => [worstShare, cannotRise])).toEqual([
    [0, []],
    [0.5, [0]],
    // Nothing else can rise: area 1 is named, and what is left has all its schools.
    [1, [0, 1]],
  ])
})

test('a value that would make comparisons inexact is refused', () => {
  const instance = ruled(TOWNS[0]!, {})
  const value = instance.schools.value.map((each) => each * 1e12 + 1)
  expect(() => solvePlan({ ...instance, schools: { ...instance.schools, value } })).toThrow(RangeError)
})
