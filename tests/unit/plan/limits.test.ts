import { expect, test } from 'vitest'
import { whyLeftOut } from '../../../src/domain/plan/left_out'
import { LEFT_OUT_REASONS, leftOutReasons } from '../../../src/domain/plan/left_out_reasons'
import { candidatePairs } from '../../../src/domain/plan/candidate_pairs'
import {
  gainAtPlaces,
  newSuppliersAt,
  pairsWithNewSupplier,
  withNewSupplier,
} from '../../../src/domain/plan/new_supplier'
import type { PlanInstance } from '../../../src/domain/plan/instance'
import { solvePlan, type SolvedPlan } from '../../../src/domain/plan/solve_plan'
import { invented, withRules } from './worlds'

const worldsOf = (subject: string, count: number): readonly (readonly [string, PlanInstance])[] =>
  Array.from({ length: count }, (_, n) => {
    const name = `${subject} ${n}`
    return [name, n % 2 === 0 ? invented(name) : withRules(invented(name), name)] as const
  })

test('why each school is left out is the same for all at once as one by one', () => {
  const seen = new Set<string>()
  for (const [name, instance] of worldsOf('reasons', 600)) {
    const solved = solvePlan(instance)
    if (solved.kind === 'infeasible') continue
    const reasons = [...leftOutReasons(solved.network, instance)].map((each) => LEFT_OUT_REASONS[each]!)
    reasons.forEach((reason) => seen.add(reason))
    const oneByOne = reasons.map((_, row) => whyLeftOut(solved.network, instance, row)?.why ?? 'visited')
    expect(reasons, name).toEqual(oneByOne)
  }
  expect([...seen].sort()).toEqual(LEFT_OUT_REASONS.filter((each) => each !== 'no_position').toSorted())
})

const netOf = (instance: PlanInstance, { plan, network }: SolvedPlan): number =>
  plan.visits.reduce(
    (sum, { school, visit, metres }) =>
      sum + network.costs.cost[school * instance.rules.visitsPerSchool + visit - 1]! - metres,
    0,
  )

test('a new volunteer brings at every place exactly what planning again brings, whatever the rules', () => {
  const places = { lon: [-1.55, -1.4, -1.25], lat: [54.52, 54.6, 54.7] }
  const limit = 9000
  let gains = 0
  for (const [name, instance] of worldsOf('recruits', 600)) {
    const solved = solvePlan(instance)
    if (solved.kind === 'infeasible') continue
    const { schools, rules } = instance
    const pairs = candidatePairs({ schools, suppliers: newSuppliersAt(places, limit), rules })
    const gain = gainAtPlaces(solved.network, rules.objective, pairs, places.lon.length)
    places.lon.forEach((lon, place) => {
      const more = withNewSupplier(instance, lon, places.lat[place]!, { visits: 1, limit })
      const merged = pairsWithNewSupplier(more, candidatePairs(instance))
      const { start, metres } = candidatePairs(more)
      expect(merged, name).toMatchObject({ start, metres })
      const again = solvePlan(more, merged) as SolvedPlan
      if (instance.rules.objective.kind === 'value_first')
        expect(gain[place], name).toBeCloseTo(again.plan.points - solved.plan.points, 6)
      else
        expect(gain[place]! * instance.rules.objective.metresPerPoint, name).toBeCloseTo(
          netOf(more, again) - netOf(instance, solved),
          4,
        )
      if (gain[place]! > 0) gains++
    })
  }
  expect(gains).toBeGreaterThan(100)
})
