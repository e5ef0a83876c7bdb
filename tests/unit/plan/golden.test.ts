import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { candidatePairs } from '../../../src/domain/plan/candidate_pairs'
import { checkPlan, worthOfVisits } from '../../../src/domain/plan/check_plan'
import { ANY_PHASE, COLLEGE, PRIMARY, SECONDARY, type PlanInstance } from '../../../src/domain/plan/instance'
import { limitMetres } from '../../../src/domain/plan/road_distance'
import { solvePlan } from '../../../src/domain/plan/solve_plan'
import { PLAIN_RULES } from './worlds'

interface GoldenCase {
  readonly name: string
  readonly about: string
  readonly settings: { rule_km: number; visits_per_school: 1 | 2; second_visit_fraction: number }
  readonly schools: {
    id: string
    lon: number
    lat: number
    value: number
    phase: string
    area: string | null
  }[]
  readonly suppliers: {
    id: string
    lon: number
    lat: number
    visits: number
    travel_km: number | null
    phases: string[]
    usable: boolean
  }[]
  readonly must?: string[]
  readonly must_not?: string[]
  readonly pins?: [string, string][]
  readonly floors?: Record<string, number>
  readonly expect: {
    pairs: [string, string, number][]
    a_best_plan?: [string, string][]
  } & Record<string, unknown>
}

const CASES = JSON.parse(readFileSync('tests/fixtures/plan/plan_instances.json', 'utf8')) as GoldenCase[]
const BITS: Readonly<Record<string, number>> = { primary: PRIMARY, secondary: SECONDARY, college: COLLEGE }

function instanceOf({
  settings,
  schools,
  suppliers,
  must,
  must_not,
  pins,
  floors,
}: GoldenCase): PlanInstance {
  const areas = [...new Set(schools.flatMap(({ area }) => area ?? []))]
  const schoolOf = (id: string): number => schools.findIndex((school) => school.id === id)
  const supplierOf = (id: string): number => suppliers.findIndex((supplier) => supplier.id === id)
  return {
    schools: {
      lon: Float64Array.from(schools, ({ lon }) => lon),
      lat: Float64Array.from(schools, ({ lat }) => lat),
      phases: Uint8Array.from(schools, ({ phase }) => BITS[phase] ?? ANY_PHASE),
      value: Float64Array.from(schools, ({ value }) => value),
      area: Int32Array.from(schools, ({ area }) => (area === null ? -1 : areas.indexOf(area))),
    },
    suppliers: {
      lon: Float64Array.from(suppliers, ({ lon }) => lon),
      lat: Float64Array.from(suppliers, ({ lat }) => lat),
      visits: Int32Array.from(suppliers, ({ visits }) => visits),
      limit: Float64Array.from(suppliers, ({ travel_km: km }) => (km === null ? Infinity : limitMetres(km))),
      phases: Uint8Array.from(suppliers, ({ phases }) =>
        phases.reduce((bits, each) => bits | BITS[each]!, 0),
      ),
      usable: Uint8Array.from(suppliers, ({ usable }) => Number(usable)),
      offers: new Uint8Array(suppliers.length).fill(1),
    },
    rules: {
      ...PLAIN_RULES,
      limit: limitMetres(settings.rule_km),
      visitsPerSchool: settings.visits_per_school,
      secondVisitShare: settings.second_visit_fraction,
      must: (must ?? []).map(schoolOf),
      mustNot: (must_not ?? []).map(schoolOf),
      pins: (pins ?? []).map(([school, supplier]) => ({
        school: schoolOf(school),
        supplier: supplierOf(supplier),
      })),
      floors: new Map(Object.entries(floors ?? {}).map(([area, floor]) => [areas.indexOf(area), floor])),
    },
  }
}

test('twelve golden instances are given', () => {
  expect(CASES).toHaveLength(12)
})

test.for(CASES)('golden instance “$name”: $about', (golden) => {
  const { expect: answer, schools, suppliers } = golden
  const instance = instanceOf(golden)
  const pairs = candidatePairs(instance)
  const found = schools.flatMap(({ id }, school) =>
    [...pairs.supplier.subarray(pairs.start[school], pairs.start[school + 1])].map((supplier, n) => [
      id,
      suppliers[supplier]!.id,
      pairs.metres[pairs.start[school]! + n]!,
    ]),
  )
  expect(found.toSorted()).toEqual(answer.pairs.toSorted())
  const result = solvePlan(instance, pairs)
  if (result.kind === 'infeasible') {
    expect(result.because).toBe(answer['because'])
    if (result.because !== 'must') return
    const [set] = result.sets
    expect(result.sets).toHaveLength(1)
    expect({
      schools: set!.schools.map((school) => schools[school]!.id),
      suppliers: set!.suppliers.map((supplier) => suppliers[supplier]!.id),
      visits_they_have: set!.visits,
      more_visits_needed: set!.missing,
    }).toEqual({
      schools: answer['schools'],
      suppliers: answer['suppliers'],
      visits_they_have: answer['visits_they_have'],
      more_visits_needed: answer['more_visits_needed'],
    })
    return
  }
  const { plan } = result
  expect({ value: plan.points, road_m: plan.metres }).toEqual({
    value: answer['value'],
    road_m: answer['road_m'],
  })
  expect(plan.visits).toHaveLength(answer['visits'] as number)
  expect(plan.schoolsVisited).toBe(answer['schools_visited'])
  expect(plan.proven).toBe(true)
  expect(checkPlan(instance, plan.visits)).toEqual([])
  const visits = (answer.a_best_plan ?? []).map(([school, supplier]) => ({
    school: schools.findIndex(({ id }) => id === school),
    supplier: suppliers.findIndex(({ id }) => id === supplier),
  }))
  expect(checkPlan(instance, visits)).toEqual([])
  expect(worthOfVisits(instance, visits)).toEqual({ points: plan.points, metres: plan.metres })
})
