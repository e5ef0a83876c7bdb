import { expect, test } from 'vitest'
import { candidatePairs } from '../../../src/domain/plan/candidate_pairs'
import type { PlanInstance } from '../../../src/domain/plan/instance'
import type { SupplyVerdict } from '../../../src/domain/plan/plan_question'
import { solvePlan } from '../../../src/domain/plan/solve_plan'
import { comesInAt, leavesAt } from '../../../src/domain/plan/value_change'
import { reachesSchool, suppliersToName, whoCouldGo } from '../../../src/domain/plan/who_could_go'
import { everyPlan } from './every_plan'
import { invented, ruled, withRules } from './worlds'

const WORLDS = 700
const MOST = 9

const withValue = (instance: PlanInstance, school: number, value: number): PlanInstance => {
  const values = instance.schools.value.slice()
  values[school] = value
  return { ...instance, schools: { ...instance.schools, value: values } }
}
const visits = (instance: PlanInstance, school: number): boolean => {
  const result = solvePlan(instance)
  return result.kind === 'plan' && result.plan.visits.some((visit) => visit.school === school)
}
/** As good as the best of all plans, listed one by one, is one that visits the school, or one that does not. */
function isBestPossible(instance: PlanInstance, school: number, visited: boolean): boolean {
  const { best } = everyPlan(instance)
  const { must, mustNot } = instance.rules
  const rule = visited ? { must: [...must, school] } : { mustNot: [...mustNot, school] }
  const other = everyPlan(ruled(instance, rule)).best
  if (!best || !other) return false
  return instance.rules.objective.kind === 'value_first'
    ? other.points === best.points && other.metres === best.metres
    : other.net === best.net
}

test(`in ${WORLDS} small worlds the value at which a school leaves the plan or comes in is exact, beside all plans`, () => {
  const seen = { leaves: 0, stays: 0, comesIn: 0, staysOut: 0 }
  for (let n = 0; n < WORLDS; n++) {
    const subject = `change ${n}`
    const instance = n % 3 === 0 ? withRules(invented(subject), subject) : invented(subject)
    const result = solvePlan(instance)
    if (result.kind !== 'plan') continue
    const pairs = candidatePairs(instance)
    const school = n % instance.schools.lon.length
    const today = instance.schools.value[school]!
    const isIn = visits(instance, school)
    const change = isIn ? leavesAt(instance, pairs, school) : comesInAt(instance, pairs, school, MOST)
    for (let value = isIn ? 0 : today + 1; value <= (isIn ? today - 1 : MOST); value++) {
      const expected = change === null ? isIn : isIn ? value > change.value : value >= change.value
      const at = withValue(instance, school, value)
      expect(visits(at, school), `${subject} at ${value}`).toBe(expected)
      expect(isBestPossible(at, school, expected), `${subject} at ${value}, all plans`).toBe(true)
    }
    if (change) {
      expect(isIn ? change.goesOut : change.comesIn, subject).toContain(school)
      seen[isIn ? 'leaves' : 'comesIn']++
    } else seen[isIn ? 'stays' : 'staysOut']++
  }
  expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).toBeGreaterThan(10)
})

test('those who could go to a school are its candidate pairs with visits, and each has a verdict, nearest first', () => {
  const kinds = new Set<string>()
  for (let n = 0; n < WORLDS; n++) {
    const instance = invented(`who ${n}`)
    const result = solvePlan(instance)
    if (result.kind !== 'plan') continue
    const pairs = candidatePairs(instance)
    const { plan } = result
    const verdictOf = (supplier: number): SupplyVerdict =>
      instance.suppliers.offers[supplier] === 0
        ? 'otherDiscipline'
        : instance.suppliers.usable[supplier] === 0
          ? 'dbsNotKnown'
          : 'usable'
    for (let school = 0; school < instance.schools.lon.length; school++) {
      const all = whoCouldGo(instance, plan.visits, school, verdictOf)
      const reach = all.filter(reachesSchool).map(({ supplier }) => supplier)
      const paired = [...pairs.supplier.slice(pairs.start[school], pairs.start[school + 1])]
      const withVisits = paired.filter((supplier) => instance.suppliers.visits[supplier]! > 0)
      expect(new Set(reach), `who ${n}, school ${school}`).toEqual(new Set(withVisits))
      expect(all).toHaveLength(instance.suppliers.lon.length)
      expect(all.map(({ metres }) => metres)).toEqual(all.map(({ metres }) => metres).sort((a, b) => a - b))
      for (const { supplier, could } of all) {
        const spent = plan.visits.filter((visit) => visit.supplier === supplier).map((visit) => visit.school)
        kinds.add(could.kind)
        if (could.kind === 'goes_here') expect(spent).toContain(school)
        if (could.kind === 'spent') expect(spent).toEqual([...could.schools])
        if (could.kind === 'visit_left')
          expect(spent.length).toBeLessThan(instance.suppliers.visits[supplier]!)
      }
    }
  }
  expect(kinds).toEqual(new Set(['goes_here', 'visit_left', 'spent', 'cannot', 'too_far']))
})

test('where nobody reaches a school the nearest three are named, with what stops each', () => {
  const of = (metres: number, reaches: boolean) => ({
    supplier: metres,
    metres,
    could: reaches ? ({ kind: 'visit_left' } as const) : ({ kind: 'too_far', limit: 5 } as const),
  })
  const far = [of(30, false), of(31, false), of(32, false), of(33, false)]
  expect(suppliersToName(far, 20)).toEqual(far.slice(0, 3))
  expect(suppliersToName([of(10, true), ...far], 20)).toEqual([of(10, true)])
  expect(suppliersToName([of(10, false), ...far], 20)).toHaveLength(3)
})
