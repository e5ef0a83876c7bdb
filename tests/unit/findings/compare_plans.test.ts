import { expect, test } from 'vitest'
import { chosenStep } from '../../../src/domain/plan/comparison'
import { areasLeftAside, frontierSteps } from '../../../src/domain/plan/frontier_steps'
import { NO_AREA } from '../../../src/domain/project/dataset'
import {
  areaChanges,
  compareCsv,
  compareHeadline,
  compareRows,
  differenceSentence,
  leftAsideSentence,
  worstOffRule,
} from '../../../src/findings/plan/compare_sentences'
import { comparisonOf } from '../../../src/findings/plan/comparison_of'
import { planDifferences, planFigures, worstAreas } from '../../../src/findings/plan/compare_plans'
import { floorsOfPoint, questionWith, shorterKmPerPoint } from '../../../src/findings/plan/compared_question'
import { scaleOf, staircasePath } from '../../../src/views/plan/compare/staircase'
import { csvRows } from '../../csv_rows'
import { answerWith, PLAN_QUESTION, SCHOOLS } from '../plan/plan_answers'

const DIRECTORY = { ...SCHOOLS, groups: { la: Uint16Array.of(0, 0, 1, 1) } }
const found = (visits: readonly (readonly [number, number])[]) => {
  const answer = answerWith(visits)
  if (answer.found.kind !== 'plan') throw new Error()
  return { answer, plan: answer.found.plan }
}
// Oak (80) and Ash (60) are in areas 0 and 1, Elm (95) in area 0.
const A = found([
  [0, 0],
  [1, 1],
])
const B = found([
  [0, 1],
  [2, 1],
])
const figures = {
  a: planFigures(A.answer, A.plan, DIRECTORY, 'la'),
  b: planFigures(B.answer, B.plan, DIRECTORY, 'la'),
}
const CONTEXT = {
  value: 'need' as const,
  areaName: (area: number) => ['Leeds', 'Hull'][area]!,
  leftAside: new Set<number>(),
  targetPct: 60,
  areaNoun: 'local authority',
}

test('two plans stand side by side in figures, with what B is against A', () => {
  const rows = compareRows(figures.a, figures.b, CONTEXT)
  expect(rows.map(({ label, a, b, verdict }) => [label, a, b, verdict])).toEqual([
    ['Schools visited, of 3', '2', '2', 'same'],
    ['Points of need', '175', '140', 'worse'],
    ['Never-reached schools', '2', '1', 'worse'],
    ['Pupils on their rolls', '1,700', '1,600', 'worse'],
    ['Road, one way, about', '0 km', '0 km', 'same'],
    ['Volunteer hours, about', '6', '6', 'same'],
    ['Worst-off local authority', '0.0% Hull, 0 of 1', '50.0% Leeds, 1 of 2', 'better'],
    ['Reached after the plan, target 60%', '66.7%', '66.7%', 'same'],
    ['Proof', 'best for its rules', 'best for its rules', 'same'],
  ])
  expect(rows[1]!.change).toBe('−\u00A035')
  expect(compareHeadline(figures.a, figures.b, CONTEXT, 3)).toBe(
    'B comes to 35 points of need less, 20.0% of it, and lifts the worst-off local authority from 0.0% to 50.0%',
  )
  const aside = compareRows(figures.a, figures.b, { ...CONTEXT, leftAside: new Set([1]) })[6]!
  expect([aside.a, aside.b]).toEqual(['100.0% Leeds, 2 of 2', '50.0% Leeds, 1 of 2'])
  expect(compareHeadline(figures.a, figures.a, CONTEXT, 0)).toBe('The same 2 schools, by the same people')
  const close = compareRows(figures.a, { ...figures.a, points: 174 }, CONTEXT)[1]!
  expect(close).toMatchObject({ change: 'about the same (−\u00A01)', verdict: 'same' })
})

test('schools that differ, areas that change and areas nobody can raise are named', () => {
  const differences = planDifferences(A, B)
  expect(differences.map(({ which, row, supplier }) => [which, row, supplier])).toEqual([
    ['only B', 2, 'V2'],
    ['only A', 1, 'V2'],
    ['another', 0, 'V2'],
  ])
  expect(differenceSentence(2, differences, 'volunteer')).toBe(
    '1 school is in both; 1 only in A, 1 only in B; 1 of those in both has another volunteer',
  )
  expect(areaChanges(figures.a, figures.b)).toEqual([
    { area: 1, before: 0, after: 1, schools: 1 },
    { area: 0, before: 2, after: 1, schools: 2 },
  ])
  expect(worstAreas(figures.a.areas, new Set([1]))).toMatchObject([{ area: 0 }])
  expect(leftAsideSentence(['Hull', 'York'])).toMatch(
    /^Hull and York cannot be raised under the rules of A.*They stay outside “worst-off”/,
  )
  expect(leftAsideSentence([])).toBe('')
  const csv = csvRows(
    compareCsv(
      compareRows(figures.a, figures.b, CONTEXT),
      differences.map((each) => ({ ...each, id: 'S', name: 'Oak' })),
    ),
  )
  expect(csv.map(({ kind }) => kind)).toEqual([
    ...Array<string>(9).fill('figure'),
    'school',
    'school',
    'school',
  ])
  expect(csv[9]).toMatchObject({ what: 'S Oak', a: '', b: 'V2', b_against_a: 'only B' })
})

test('B is the most even plan that costs little, the point that is asked for, or another price of road', () => {
  const points = [1000, 995, 985, 900].map((of, at) => ({ points: of, at: 2 * at }))
  expect(chosenStep(points, null)).toBe(2)
  expect(chosenStep(points, 3)).toBe(1)
  expect(chosenStep(points, 99)).toBe(3)
  expect(chosenStep([], null)).toBe(-1)
  const point = {
    visitedIn: Int32Array.of(2, 0, 1),
    points: 1,
    metres: 1,
    worstShare: 0,
    schoolsVisited: 3,
    cannotRise: [],
  }
  const floors = floorsOfPoint(point, ['North', 'East', 'South'])
  expect(floors).toEqual([
    ['North', 2],
    ['South', 1],
  ])
  expect(questionWith(PLAN_QUESTION, { floorBy: 'la', floors }).floors).toEqual({
    grouping: 'la',
    atLeast: { North: 2, South: 1 },
  })
  expect(questionWith(PLAN_QUESTION, { kmPerPoint: 1 }).objective).toEqual({
    kind: 'priced',
    metresPerPoint: 1000,
  })
  expect([2, 0.1, null].map(shorterKmPerPoint)).toEqual([1, 0.1, 10])
})

test('the frontier is a staircase: every step is level up to its share and falls there, never a slope', () => {
  const steps = [
    { points: 100, worstShare: 0.1 },
    { points: 80, worstShare: 0.2 },
  ]
  const scale = scaleOf(steps)
  const path = staircasePath(steps, scale, 100, 100)
  expect(path).not.toMatch(/L/)
  expect(path).toBe('M 0 0.0 V 0.0 H 50.0 V 100.0 H 100.0')
  const level = [0.1, 0.2].map((worstShare) => ({ points: 50, worstShare }))
  expect(level.map(({ points }) => scaleOf(level).y(points))).toEqual([0, 0])
})

test('what “worst-off” means is said, with ties, schools without an area and rolls that are not known', () => {
  expect(worstOffRule('hub', 0)).toBe(
    'Worst-off is the hub with the least share of its schools in scope visited, of those in which a plan under these rules can visit more; of several as low, the one with most schools is named.',
  )
  expect(worstOffRule('hub', 2)).toMatch(
    /2 schools in scope have no hub in the register and count in none\.$/,
  )
  const areas = [
    { area: 0, visited: 1, schools: 2 },
    { area: 1, visited: 2, schools: 4 },
    { area: 2, visited: 0, schools: 3 },
  ]
  expect(worstAreas(areas, new Set([2])).map(({ area }) => area)).toEqual([1, 0])
  const tied = { ...figures.a, areas: areas.slice(0, 2), pupilsUnknown: 1 }
  const rows = compareRows(tied, figures.b, CONTEXT)
  expect(rows[6]!.a).toBe('50.0% Hull, 2 of 4; 1 other as low')
  expect(rows[3]!.a).toBe('1,700, 1 school not known')
  const lost = { ...DIRECTORY, groups: { la: Uint16Array.of(0, NO_AREA, NO_AREA, 1) } }
  expect(planFigures(A.answer, A.plan, lost, 'la').withoutArea).toBe(2)
})

test('the staircase measures every point by the same areas: those that some plan can raise', () => {
  const point = (points: number, visitedIn: readonly number[], cannotRise: readonly number[]) => ({
    ...{ points, metres: 0, worstShare: 0, schoolsVisited: 0, cannotRise },
    visitedIn: Int32Array.from(visitedIn),
  })
  // Area 0 is never raised; area 1 rises from 1 of 4 to 2; area 3 has nobody in reach.
  const frontier = {
    unreachable: [3],
    schoolsIn: Int32Array.of(5, 4, 4, 2),
    points: [point(100, [0, 1, 3, 0], []), point(95, [0, 1, 2, 0], [0]), point(90, [0, 2, 2, 0], [0])],
  }
  expect([...areasLeftAside(frontier)]).toEqual([3, 0])
  expect(frontierSteps(frontier).map(({ at, points, worstShare }) => [at, points, worstShare])).toEqual([
    [0, 100, 0.25],
    [2, 90, 0.5],
  ])
})

test('the chart and the table count the same areas, also where B visits one that A cannot raise', () => {
  const frontier = {
    ...{ version: 1, grouping: 'la', isComplete: true, unreachable: [], schoolsIn: Int32Array.of(2, 1) },
    points: [
      {
        ...{ points: 175, metres: 0, worstShare: 1, schoolsVisited: 2, cannotRise: [1] },
        visitedIn: Int32Array.of(2, 0),
      },
    ],
  }
  const comparison = comparisonOf(A.answer, B.answer, {
    schools: DIRECTORY,
    targets: [],
    grouping: { key: 'la', label: 'Local authority', areas: ['Leeds', 'Hull'] },
    frontier,
  })
  expect(frontierSteps(frontier)[0]!.worstShare).toBe(1)
  expect(comparison!.rows[6]).toMatchObject({ a: '100.0% Leeds, 2 of 2', b: '50.0% Leeds, 1 of 2' })
  expect(comparison!.leftAside).toMatch(/^Hull cannot be raised under the rules of A/)
})
