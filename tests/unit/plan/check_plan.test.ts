import { expect, test } from 'vitest'
import { candidatePairs } from '../../../src/domain/plan/candidate_pairs'
import { checkPlan } from '../../../src/domain/plan/check_plan'
import { whyLeftOut } from '../../../src/domain/plan/left_out'
import { PRIMARY, SECONDARY, type PlanInstance } from '../../../src/domain/plan/instance'
import { solvePlan, type SolvedPlan } from '../../../src/domain/plan/solve_plan'
import { PLAIN_RULES, ruled } from './worlds'

/** Five schools on a line, 0.1 degrees (about 8.4 km by road) apart, and three suppliers at its western end. */
const LINE: PlanInstance = {
  schools: {
    lon: Float64Array.of(-1, -0.9, -0.8, -0.7, NaN),
    lat: Float64Array.of(54, 54, 54, 54, NaN),
    phases: Uint8Array.of(SECONDARY, SECONDARY, PRIMARY, SECONDARY, SECONDARY),
    value: Float64Array.of(10, 20, 30, 40, 50),
    area: Int32Array.of(0, 0, 1, 1, 1),
  },
  suppliers: {
    lon: Float64Array.of(-1, -1, -1),
    lat: Float64Array.of(54, 54, 54),
    visits: Int32Array.of(1, 2, 1),
    limit: Float64Array.of(10_000, Infinity, Infinity),
    phases: Uint8Array.of(SECONDARY, 0, 0),
    usable: Uint8Array.of(1, 1, 0),
    offers: Uint8Array.of(1, 1, 1),
  },
  rules: PLAIN_RULES,
}

const kindsOf = (instance: PlanInstance, visits: [number, number][]): string[] =>
  checkPlan(
    instance,
    visits.map(([school, supplier]) => ({ school, supplier })),
  ).map(({ kind }) => kind)

test('each rule that a plan breaks is named', () => {
  expect(
    kindsOf(LINE, [
      [0, 0],
      [1, 1],
    ]),
  ).toEqual([])
  expect(kindsOf(LINE, [[3, 0]])).toEqual(['too_far'])
  expect(kindsOf(LINE, [[2, 0]])).toEqual(['too_far', 'wrong_phase'])
  expect(kindsOf(LINE, [[0, 2]])).toEqual(['not_usable'])
  expect(kindsOf(LINE, [[4, 1]])).toEqual(['not_usable'])
  expect(
    kindsOf(LINE, [
      [0, 0],
      [1, 0],
    ]),
  ).toEqual(['supplier_over'])
  expect(
    kindsOf(LINE, [
      [0, 0],
      [0, 1],
    ]),
  ).toEqual(['school_over'])
  expect(
    kindsOf(ruled(LINE, { visitsPerSchool: 2 }), [
      [0, 1],
      [0, 1],
    ]),
  ).toEqual(['repeated_pair'])
  expect(kindsOf(ruled(LINE, { must: [1], mustNot: [0] }), [[0, 0]])).toEqual([
    'must_missing',
    'must_not_visited',
  ])
  expect(kindsOf(ruled(LINE, { floors: new Map([[1, 1]]) }), [[0, 0]])).toEqual(['floor_missed'])
  expect(kindsOf(ruled(LINE, { pins: [{ school: 3, supplier: 0 }] }), [[0, 1]])).toEqual(['pin_missing'])
  const offers = Uint8Array.of(0, 1, 1)
  expect(kindsOf({ ...LINE, suppliers: { ...LINE.suppliers, offers } }, [[0, 0]])).toEqual([
    'wrong_discipline',
  ])
})

test('a pin may be far and of another phase, but never of somebody who cannot go', () => {
  expect(kindsOf(ruled(LINE, { pins: [{ school: 2, supplier: 0 }] }), [[2, 0]])).toEqual([])
  expect(kindsOf(ruled(LINE, { pins: [{ school: 0, supplier: 2 }] }), [[0, 2]])).toEqual(['not_usable'])
})

test('pins that cannot be kept are named pair by pair with the reason', () => {
  const faultsOf = (pins: [number, number][], rules = {}): unknown => {
    const result = solvePlan(
      ruled(LINE, { ...rules, pins: pins.map(([school, supplier]) => ({ school, supplier })) }),
    )
    return result.kind === 'infeasible' && result.because === 'pins'
      ? result.faults.map(({ school, supplier, fault }) => [school, supplier, fault])
      : result.kind
  }
  expect(
    faultsOf([
      [0, 0],
      [1, 0],
    ]),
  ).toEqual([[1, 0, 'supplier_full']])
  expect(
    faultsOf([
      [0, 0],
      [0, 1],
    ]),
  ).toEqual([[0, 1, 'school_full']])
  expect(
    faultsOf([
      [0, 0],
      [0, 0],
    ]),
  ).toEqual([[0, 0, 'repeated']])
  expect(faultsOf([[0, 2]])).toEqual([[0, 2, 'not_usable']])
  expect(faultsOf([[4, 1]])).toEqual([[4, 1, 'no_position']])
  expect(faultsOf([[0, 0]], { mustNot: [0] })).toEqual([[0, 0, 'must_not']])
  expect(faultsOf([[2, 0]])).toBe('plan')
})

test('each school left out says why', () => {
  const why = (instance: PlanInstance): unknown[] => {
    const { network } = solvePlan(instance, candidatePairs(instance)) as SolvedPlan
    return [...instance.schools.lon.keys()].map((school) => whyLeftOut(network, instance, school))
  }
  // Supplier 1 takes schools 2 and 3, supplier 0 school 1.
  expect(why(LINE)).toEqual([
    { why: 'no_visit_left', inReach: 2, displaces: 1 },
    null,
    null,
    null,
    { why: 'no_position' },
  ])
  expect(why(ruled(LINE, { limit: 12_000, mustNot: [0] }))).toEqual([
    { why: 'must_not' },
    null,
    { why: 'nobody_in_reach', nearest: { supplier: 1, metres: 16_993, limit: 12_000 } },
    { why: 'nobody_in_reach', nearest: { supplier: 0, metres: 25_490, limit: 10_000 } },
    { why: 'no_position' },
  ])
  const cheap = ruled(LINE, { objective: { kind: 'priced', metresPerPoint: 1 } })
  expect(why(cheap)[1]).toEqual({ why: 'road_costs_more', inReach: 2 })
  const nothing = { ...LINE, schools: { ...LINE.schools, value: new Float64Array(5) } }
  expect(why(nothing)[0]).toEqual({ why: 'worth_nothing' })
})

test('a must that is also forbidden is given up before any other', () => {
  const result = solvePlan(ruled(LINE, { must: [0, 1], mustNot: [0] }))
  expect(result).toMatchObject({ kind: 'infeasible', because: 'must', sets: [], giveUp: [0] })
})
