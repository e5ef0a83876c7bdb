import loadHighs from 'highs'
import { beforeAll, expect, test } from 'vitest'
import { candidatePairs } from '../../../src/domain/plan/candidate_pairs'
import type { PlanInstance } from '../../../src/domain/plan/instance'
import { solvePlan } from '../../../src/domain/plan/solve_plan'
import { hasRealFiles } from '../../real_files'
import { realPlanInstance } from '../../real_plan'
import { linearProgramme, type Goal } from './linear_programme'
import { invented, ruled } from './worlds'

let highs: Awaited<ReturnType<typeof loadHighs>>
beforeAll(async () => {
  highs = await loadHighs()
})

/** The best value of a goal by HiGHS, which knows nothing of our search; undefined where the rules cannot be kept. */
function bestByHighs(instance: PlanInstance, goal: Goal): number | undefined {
  const solution = highs.solve(linearProgramme(instance, candidatePairs(instance), goal))
  return solution.Status === 'Optimal' ? solution.ObjectiveValue : undefined
}

function expectSameAsHighs(instance: PlanInstance, subject: string): 'plan' | 'infeasible' {
  const result = solvePlan(instance)
  const { objective } = instance.rules
  if (objective.kind === 'value_first') {
    const points = bestByHighs(instance, { kind: 'most_points' })
    if (result.kind === 'infeasible') expect(points, subject).toBeUndefined()
    else {
      expect(result.plan.points, subject).toBeCloseTo(points ?? NaN, 4)
      // A hair less, so that rounding inside the solver does not shut the best plan out.
      const road = bestByHighs(instance, { kind: 'least_road', points: result.plan.points - 1e-6 })
      expect(Math.abs(result.plan.metres - (road ?? NaN)), subject).toBeLessThan(1)
    }
  } else {
    const net = bestByHighs(instance, { kind: 'most_net', metresPerPoint: objective.metresPerPoint })
    if (result.kind === 'infeasible') expect(net, subject).toBeUndefined()
    else {
      const { points, metres } = result.plan
      expect(Math.abs(points * objective.metresPerPoint - metres - (net ?? NaN)), subject).toBeLessThan(1)
    }
  }
  if (result.kind === 'plan') expect(result.plan.proven, subject).toBe(true)
  return result.kind
}

test('of 50 worlds of 60 schools and 15 suppliers HiGHS finds plans as good and never better, and the same rules impossible', () => {
  const seen = { plan: 0, infeasible: 0 }
  for (let n = 0; n < 50; n++) {
    const world = invented(`highs ${n}`, { schools: 60, suppliers: 15, mostVisits: 6 })
    const floors = new Map(n % 4 === 0 ? [[0, 5 + (n % 3) * 6] as const, [1, 4] as const] : [])
    const must = n % 5 === 0 ? [n % 60, (n + 7) % 60] : []
    const mustNot = n % 3 === 0 ? [(n + 3) % 60] : []
    seen[expectSameAsHighs(ruled(world, { floors, must, mustNot }), `world ${n}`)]++
  }
  expect(seen.plan).toBeGreaterThan(30)
  expect(seen.infeasible).toBeGreaterThan(0)
})

test.skipIf(!hasRealFiles)(
  'of a region of the real register and volunteers_A, HiGHS finds the same value and the same road',
  () => {
    const hub = realPlanInstance({ region: 'Yorkshire and the Humber', phase: 'Secondary', limitKm: 20 })
    expect(hub.schools.lon.length).toBeGreaterThan(200)
    expect(hub.suppliers.lon.length).toBeGreaterThan(1000)
    expectSameAsHighs(hub, 'value first')
    expectSameAsHighs(ruled(hub, { objective: { kind: 'priced', metresPerPoint: 2000 } }), 'at a price')
  },
)
