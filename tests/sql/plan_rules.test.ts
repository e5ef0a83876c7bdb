import { beforeAll, describe, expect, test } from 'vitest'
import { HIDDEN_COUNT } from '../../src/domain/people/small_numbers'
import { weightingFactors } from '../../src/domain/need/weightings'
import { LEFT_OUT_REASONS } from '../../src/domain/plan/left_out_reasons'
import type { PlanQuestion } from '../../src/domain/plan/plan_question'
import type { OpenColumns } from '../../workers/warehouse/arrays/open_columns'
import { planLimits } from '../../workers/warehouse/arrays/plan_limits'
import { planVisits, planVisitsAtOnce } from '../../workers/warehouse/arrays/plan_visits'
import { schoolChange, schoolInPlan, weightingsSlice } from '../../workers/warehouse/arrays/school_in_plan'
import { engineOfThisFile } from './engine_of_this_test'
import { PLAN, planWorld, ROWS, withoutVolunteers } from './plan_world'

const { A, B, C, D, E, F, H } = ROWS
const engine = await engineOfThisFile()
let open: OpenColumns
beforeAll(() => {
  open = planWorld(engine)
})

/** The districts that the app ships: BB1 and CC1 have no school, ZZ9 has none near. */
const DISTRICTS = new Map([
  ['BB1', { lon: 0, lat: 51.025 }],
  ['AA1', { lon: 0, lat: 51.015 }],
  ['CC1', { lon: 0, lat: 51.09 }],
  ['ZZ9', { lon: 0, lat: 60 }],
])
/** Road metres of so many hundredths of a degree. */
const road = (hundredths: number): number => Math.round(1445.5361 * hundredths)

describe('the plan', () => {
  test('has who is visited, who could be, and why every other school is left out', () => {
    const answer = planVisits(open, PLAN, DISTRICTS)
    expect(answer).toMatchObject({
      isRoadPending: false,
      value: Float64Array.of(300, 60, 100, 200, 50, 80, 50, 0),
      inReach: Uint32Array.of(1, 0, 1, 1, 0, 0, 0, 0),
      supplierIds: ['V1', 'V2', 'V3'],
      supplierVisits: Int32Array.of(1, 1, 4),
      fixed: { kept: 0, outOfScope: 0, faults: [] },
    })
    expect(Array.from(answer.schools.school, (school) => open.directory.ids[school])).toEqual(
      Object.keys(ROWS),
    )
    if (answer.found.kind !== 'plan') throw new Error(answer.found.because)
    const { plan, leftOut, oneMoreVisit } = answer.found
    expect(plan.visits).toEqual([
      { school: C, supplier: 0, visit: 1, metres: road(1), value: 300, pinned: false },
    ])
    expect([...oneMoreVisit]).toEqual([200, 0, 0])
    expect(Array.from(leftOut, (reason) => LEFT_OUT_REASONS[reason])).toEqual([
      'visited',
      'no_position',
      ...['no_visit_left', 'no_visit_left', 'nobody_in_reach', 'nobody_in_reach', 'nobody_in_reach'],
      'nobody_in_reach',
    ])
    expect(planVisitsAtOnce(open, PLAN, DISTRICTS)).toBe(answer)
    expect(planVisitsAtOnce(open, { ...PLAN, mustNot: ['C'] }, DISTRICTS).isRoadPending).toBe(false)
  })

  test('names the schools that are short of visits by where most of them are', () => {
    const { found } = planVisits(open, { ...PLAN, must: ['A', 'B'] }, DISTRICTS)
    expect(found).toMatchObject({
      kind: 'infeasible',
      because: 'must',
      sets: [{ schools: [A, B], suppliers: [0], visits: 1, missing: 1, near: 'Kelby' }],
    })
  })
})

test('visits of a kept plan stay, and a visit that cannot be is named with the reason', () => {
  const visit = (school: string, supplier: string) => ({ school, supplier, isDone: false })
  const kept = planVisits(open, { ...PLAN, fixed: [visit('B', 'V1'), visit('Z', 'V1')] }, DISTRICTS)
  expect(kept.fixed).toEqual({
    kept: 1,
    outOfScope: 0,
    faults: [{ school: 'Z', supplier: 'V1', fault: 'school_gone' }],
  })
  expect(kept.found).toMatchObject({ plan: { visits: [{ school: B, supplier: 0, pinned: true }] } })
  expect(planVisits(open, { ...PLAN, pins: [['B', 'V2']] }, DISTRICTS).found).toEqual({
    kind: 'infeasible',
    because: 'pins',
    faults: [{ school: B, supplier: 1, fault: 'not_usable' }],
  })
})

describe('limits of a plan', () => {
  const limitsOf = (question: Partial<PlanQuestion> = {}, district: string | null = null, visits = 1) =>
    planLimits(open, { ...PLAN, ...question }, { district, visits }, DISTRICTS)
  const order = (rows: readonly number[]) => rows.toSorted((a, b) => a - b)

  test('are the schools that nobody reaches, most valuable first, with the nearest who could be asked', () => {
    expect(limitsOf().unreached).toEqual([
      { row: F, nearest: { metres: road(197.1), limit: 6000 } },
      { row: D, nearest: { metres: road(97), limit: 6000 } },
      { row: E, nearest: { metres: road(197), limit: 6000 } },
      { row: H, nearest: null },
    ])
  })

  test('are the schools that compete for too few visits, where a school has one visit', () => {
    expect(limitsOf({ mustNot: ['A'] }).competing).toEqual([
      { schools: [C, B], suppliers: [0], visits: 1, missing: 1, near: 'Kelby' },
    ])
    expect(limitsOf({ mustNot: ['A'], visitsPerSchool: 2 }).competing).toEqual([])
  })

  test('are lifted by a new volunteer in the districts where a visit is worth most, then by name', () => {
    const { recruits, gain, version } = limitsOf()
    expect(version).toBe(1)
    expect(recruits).toEqual([
      { district: 'AA1', place: 'Kelby', lon: 0, lat: 51.015, points: 200 },
      { district: 'BB1', place: 'Marlow', lon: 0, lat: 51.025, points: 200 },
      { district: 'AA3', place: 'Nab', lon: 0, lat: 53.0005, points: 80 },
      { district: 'AA2', place: 'Beeshire', lon: 0, lat: 52, points: 50 },
    ])
    expect(gain).toEqual({
      place: recruits[0],
      visits: 1,
      entering: [B],
      leaving: [],
      points: 200,
      metres: road(0.5),
    })
  })

  test('by one who lives in a district that a person names, with as many visits as named', () => {
    const two = limitsOf({}, 'AA1', 2).gain!
    expect(two).toMatchObject({ visits: 2, leaving: [], points: 300, metres: road(0.5) + road(1.5) })
    expect(order(two.entering)).toEqual(order([A, B]))
    expect(limitsOf({}, 'BB1').gain).toMatchObject({ place: { district: 'BB1' }, entering: [B] })
    expect(limitsOf({}, 'AA3').gain).toMatchObject({ place: { district: 'AA3' }, entering: [F], points: 80 })
    expect(limitsOf({}, 'ZZ9').gain).toMatchObject({
      place: { district: 'ZZ9', points: 0 },
      entering: [],
      points: 0,
      metres: 0,
    })
    expect(limitsOf({}, 'QQ1').gain).toMatchObject({ place: { district: 'AA1' } })
  })

  test('a new volunteer goes no further than everybody, and never further than 15 km', () => {
    const from = (limitKm: number) => limitsOf({ limitKm }).recruits.map(({ district }) => district)
    expect(from(10)).not.toContain('CC1')
    expect(from(15)).toContain('CC1')
    expect(limitsOf({ limitKm: 100 }).recruits.find(({ district }) => district === 'AA2')?.points).toBe(50)
    expect(limitsOf({ limitKm: 400, mustNot: ['D'] }, 'AA2').gain).toMatchObject({ points: 0 })
  })

  test('are none where no plan keeps the rules', () => {
    expect(limitsOf({ must: ['A', 'B'] })).toEqual({
      version: 1,
      unreached: [],
      competing: [],
      recruits: [],
      gain: null,
    })
  })
})

describe('a school beside the plan', () => {
  const NEED = {
    parts: { ...PLAN.schools.need!.parts, fsm: 2 },
    columns: [{ column: 'column_absence', weight: 1, moreNeed: 'higher' as const }],
  }
  const plan = { ...PLAN, schools: { ...PLAN.schools, need: NEED } }
  const of = (school: string, question: Partial<PlanQuestion> = {}) => ({
    plan: { ...plan, ...question },
    school,
  })
  const cardOf = (school: string, question: Partial<PlanQuestion> = {}) =>
    schoolInPlan(open, of(school, question), DISTRICTS)

  test('has the parts of its need, why it is out, and who could go with what stops each', () => {
    expect(cardOf('A')).toMatchObject({
      question: of('A'),
      version: 1,
      visits: [],
      why: { why: 'no_visit_left', inReach: 1 },
      parts: [
        { part: 'fsm', weight: 2, share: 0.5, figure: NaN },
        { part: 'column_absence', weight: 1, share: 1, figure: 30 },
      ],
      facts: { fsmPct: 40, pupils: 100 },
      suppliers: [
        {
          id: 'V1',
          district: 'AA1',
          disciplines: ['maths', 'physics'],
          metres: road(3),
          could: { kind: 'spent' },
        },
      ],
      reach: HIDDEN_COUNT,
    })
  })

  test('has its visits where it is visited, and nobody in reach is nought, not hidden', () => {
    const visited = cardOf('C')!
    expect(visited.why).toBeNull()
    expect(visited.visits.map(({ supplier, metres }) => [supplier, metres])).toEqual([[0, road(1)]])
    const far = cardOf('F')!
    expect(far.reach).toBe(0)
    expect(far.suppliers.map(({ id, disciplines, could }) => [id, disciplines, could.kind])).toEqual([
      ['V2', ['maths'], 'cannot'],
      ['V1', ['maths', 'physics'], 'too_far'],
      ['V3', [], 'too_far'],
    ])
    expect(far.parts[1]).toMatchObject({ share: NaN, figure: NaN })
    expect(cardOf('Z')).toBeNull()
  })

  test('where no plan keeps the rules has no visits and no reason', () => {
    expect(cardOf('A', { must: ['A', 'B'] })).toMatchObject({ visits: [], why: null })
  })

  test('employers in reach are counted as they are, and have no disciplines', () => {
    const card = schoolInPlan(withoutVolunteers(open), of('A'), DISTRICTS)!
    expect(card.reach).toBe(2)
    expect(card.suppliers.map(({ id, disciplines, metres }) => [id, disciplines, metres])).toEqual([
      ['Acme', [], 0],
      ['Bell', [], road(3)],
    ])
  })

  test('comes in or leaves at the value just past that of the school it takes the visit from', () => {
    const { school } = planVisits(open, plan, DISTRICTS).schools
    const rowOf = (id: string) => school.indexOf(open.directory.ids.indexOf(id))
    const changeOf = (id: string, question: Partial<PlanQuestion> = {}) =>
      schoolChange(open, of(id, question), DISTRICTS).change
    expect(changeOf('A')).toEqual({ value: 301, comesIn: [rowOf('A')], goesOut: [rowOf('C')] })
    expect(changeOf('C')).toEqual({ value: 199, comesIn: [rowOf('B')], goesOut: [rowOf('C')] })
    expect(changeOf('A', { value: 'need', schools: PLAN.schools })).toBeNull()
    expect(changeOf('A', { must: ['A', 'B'] })).toBeNull()
    expect(schoolChange(open, of('Z'), DISTRICTS)).toEqual({ question: of('Z'), change: null })
  })

  test('is tried under other weightings, a few at a time', () => {
    const question = of('A', { value: 'need' })
    const slice = (from: number, isEnough: () => boolean, asked = question) =>
      weightingsSlice(open, asked, DISTRICTS, from, isEnough)
    // Of two as much in need, C is nearer to the volunteer.
    const expected = weightingFactors(2).map(([fsm, absence]) => {
      const whole = (points: number) => Math.round((100 * points) / (2 * fsm! + absence!) + 1e-9)
      return whole(fsm! + absence!) > whole(2 * fsm!)
    })
    const parts = ['fsm', 'column_absence']
    expect(slice(0, () => false)).toEqual({ isIn: expected, parts, next: null })
    expect(new Set(expected).size).toBe(2)
    let asked = 0
    expect(slice(0, () => ++asked === 3)).toEqual({ isIn: expected.slice(0, 3), parts, next: 3 })
    expect(slice(98, () => true)).toEqual({ isIn: expected.slice(98, 99), parts, next: 99 })
    expect(slice(99, () => true)).toEqual({ isIn: expected.slice(99), parts, next: null })
    expect(slice(0, () => true, of('Z'))).toEqual({ isIn: [], parts, next: null })
    expect(slice(0, () => true, of('A', { must: ['A', 'B'] }))).toEqual({ isIn: [], parts, next: null })
  })
})
