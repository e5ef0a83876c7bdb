import { describe, expect, test } from 'vitest'
import type { PlanQuestion } from '../../../src/domain/plan/plan_question'
import { NO_AREA } from '../../../src/domain/project/dataset'
import { PHASES, type Phase } from '../../../src/domain/school/phase'
import type { OpenColumns } from '../../../workers/warehouse/arrays/open_columns'
import { instanceOf, valuesOf } from '../../../workers/warehouse/arrays/plan_instance'
import type { PlanSupplyColumns } from '../../../workers/warehouse/arrays/plan_supply'
import { phasesOfSchool } from '../../../workers/warehouse/arrays/volunteer_terms'
import { invented } from './worlds'

const SCHOOLS: readonly (readonly [id: string, phase: Phase, pupils: number, hub: number])[] = [
  ['100001', 'PRI', 200, 0],
  ['100002', 'SEC', 900, 1],
  ['100003', 'P16', -1, 1],
  ['100004', 'ALL', -2, NO_AREA],
  ['100005', 'SPECIAL', 60, NO_AREA],
  ['100006', 'SEC', 70, 2],
]
const OPEN = {
  directory: {
    ids: SCHOOLS.map(([id]) => id),
    phase: Uint8Array.from(SCHOOLS, ([, phase]) => PHASES.indexOf(phase)),
    pupils: Int32Array.from(SCHOOLS, ([, , pupils]) => pupils),
    lon: Float64Array.from(SCHOOLS.keys()),
    lat: Float64Array.from(SCHOOLS.keys(), (school) => 50 + school),
    groups: { hub: Uint16Array.from(SCHOOLS, ([, , , hub]) => hub) },
  },
  groupings: [
    { key: 'region', areas: ['South', 'North', 'West'] },
    { key: 'hub', areas: ['North', 'South', 'West'] },
  ],
} as unknown as OpenColumns
const SCOPE = Uint32Array.of(3, 1, 2, 0, 4)

describe('what a visit is worth', () => {
  const need = Float32Array.of(49.5, 20.4, 0, 100, 60)
  test.each([
    ['need', [50, 20, 0, 100, 60]],
    ['one', [1, 1, 1, 1, 1]],
    ['pupils', [0, 900, 0, 200, 60]],
    ['need_x_pupils', [0, 18_000, 0, 20_000, 3600]],
  ] as const)('by %s', (value, worth) => {
    expect([...valuesOf(OPEN, { value }, SCOPE, need)]).toEqual(worth)
  })
})

test.each([
  ['PRI', 1],
  ['SEC', 2],
  ['P16', 4],
  ['ALL', 3],
  ['SPECIAL', 7],
  [undefined, 7],
] as const)('a school of phase %s is visited by volunteers of phases %i', (phase, bits) => {
  expect(phasesOfSchool(phase)).toBe(bits)
})

describe('rules of a plan', () => {
  const { suppliers } = invented('rules')
  const supplied = { suppliers, ids: ['V0', 'V1', 'V2'] } as unknown as PlanSupplyColumns
  const question = {
    objective: { kind: 'value_first' },
    limitKm: 12.5,
    visitsPerSchool: 2,
    secondVisitShare: 0.25,
    must: ['100002', '100006', 'gone'],
    mustNot: ['100001', '100006'],
    pins: [
      ['100004', 'V2'],
      ['100004', 'V9'],
      ['100006', 'V1'],
      ['100005', 'V0'],
    ],
    floors: null,
  } as unknown as PlanQuestion
  const value = new Float64Array(5)
  const rulesOf = (floors: PlanQuestion['floors']) =>
    instanceOf(OPEN, { ...question, floors }, SCOPE, value, supplied)

  test('name schools by their row and suppliers by their place, and leave out those that are not there', () => {
    const { schools, rules } = rulesOf(null)
    expect(schools).toEqual({
      lon: Float64Array.of(3, 1, 2, 0, 4),
      lat: Float64Array.of(53, 51, 52, 50, 54),
      phases: Uint8Array.of(3, 2, 4, 1, 7),
      value,
      area: Int32Array.of(-1, -1, -1, -1, -1),
    })
    expect(rules).toEqual({
      objective: { kind: 'value_first' },
      limit: 12_500,
      visitsPerSchool: 2,
      secondVisitShare: 0.25,
      must: [1],
      mustNot: [3],
      pins: [
        { school: 0, supplier: 2 },
        { school: 4, supplier: 0 },
      ],
      floors: new Map(),
    })
  })

  test('have floors no higher than the schools in scope, and none for an area without any', () => {
    const { schools, rules } = rulesOf({
      grouping: 'hub',
      atLeast: { South: 5, North: 1, West: 1 },
    })
    expect([...schools.area]).toEqual([-1, 1, 1, 0, -1])
    expect([...rules.floors]).toEqual([
      [1, 2],
      [0, 1],
    ])
  })

  test('have no floors of an area or a grouping that is not loaded', () => {
    const { schools, rules } = rulesOf({ grouping: 'lsip', atLeast: { North: 2 } })
    expect([...schools.area]).toEqual([-1, -1, -1, -1, -1])
    expect([...rules.floors]).toEqual([])
    expect(rulesOf({ grouping: 'hub', atLeast: { Nowhere: 2 } }).rules.floors.size).toBe(0)
  })
})
