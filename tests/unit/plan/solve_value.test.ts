import { expect, test } from 'vitest'
import { candidatePairs } from '../../../src/domain/plan/candidate_pairs'
import { checkPlan } from '../../../src/domain/plan/check_plan'
import { solvePlan } from '../../../src/domain/plan/solve_plan'
import { solveValue } from '../../../src/domain/plan/solve_value'
import { invented, withRules } from './worlds'

const WORLDS = Array.from({ length: 400 }, (_, n) => withRules(invented(`value ${n}`), `value ${n}`))

test('the value alone is as great as the best plan’s, proven, within the same rules, and its road is what it is', () => {
  let longer = 0
  for (const world of WORLDS) {
    const instance = { ...world, rules: { ...world.rules, objective: { kind: 'value_first' as const } } }
    const pairs = candidatePairs(instance)
    const best = solvePlan(instance, pairs)
    const quick = solveValue(instance, pairs)
    expect(quick.kind).toBe(best.kind)
    if (quick.kind === 'infeasible' || best.kind === 'infeasible') continue
    expect(quick.plan.points).toBe(best.plan.points)
    expect(quick.plan.proven).toBe(true)
    expect(checkPlan(instance, quick.plan.visits)).toEqual([])
    expect(quick.plan.metres).toBe(quick.plan.visits.reduce((sum, { metres }) => sum + metres, 0))
    expect(quick.plan.metres).toBeGreaterThanOrEqual(best.plan.metres)
    if (quick.plan.metres > best.plan.metres) longer++
  }
  expect(longer).toBeGreaterThan(0)
})

test('a price of road asks for no less value first', () => {
  for (const world of WORLDS) {
    const priced = {
      ...world,
      rules: { ...world.rules, objective: { kind: 'priced' as const, metresPerPoint: 500 } },
    }
    const pairs = candidatePairs(priced)
    const best = solvePlan(priced, pairs)
    const quick = solveValue(priced, pairs)
    if (quick.kind === 'infeasible' || best.kind === 'infeasible') continue
    expect(quick.plan.points).toBeGreaterThanOrEqual(best.plan.points)
  }
})
