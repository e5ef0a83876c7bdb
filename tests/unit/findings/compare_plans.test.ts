import { expect, test } from 'vitest'
import { chosenPoint } from '../../../src/domain/plan/comparison'
import {
  areaChanges,
  compareCsv,
  compareHeadline,
  compareRows,
  differenceSentence,
  leftAsideSentence,
} from '../../../src/findings/plan/compare_sentences'
import { planDifferences, planFigures, worstArea } from '../../../src/findings/plan/compare_plans'
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
    ['Worst-off area', '0.0% Hull, 0 of 1', '50.0% Leeds, 1 of 2', 'better'],
    ['Reached after the plan, target 60%', '66.7%', '66.7%', 'same'],
    ['Proof', 'best for its rules', 'best for its rules', 'same'],
  ])
  expect(rows[1]!.change).toBe('− 35')
  expect(compareHeadline(figures.a, figures.b, CONTEXT, 3)).toBe(
    'B comes to 35 points of need less, 20.0% of it, and lifts the worst-off area from 0.0% to 50.0%',
  )
  const aside = compareRows(figures.a, figures.b, { ...CONTEXT, leftAside: new Set([1]) })[6]!
  expect([aside.a, aside.b]).toEqual(['100.0% Leeds, 2 of 2', '50.0% Leeds, 1 of 2'])
  expect(compareHeadline(figures.a, figures.a, CONTEXT, 0)).toBe('The same 2 schools, by the same people')
  const close = compareRows(figures.a, { ...figures.a, points: 174 }, CONTEXT)[1]!
  expect(close).toMatchObject({ change: 'about the same (− 1)', verdict: 'same' })
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
  expect(worstArea(figures.a.areas, new Set([1]))).toMatchObject({ area: 0 })
  expect(leftAsideSentence(['Hull', 'York'])).toMatch(
    /^Hull and York cannot be raised.*They keep what they have/,
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
  const points = [1000, 995, 985, 900].map((of, at) => ({ points: of, worstShare: at / 10 }))
  expect(chosenPoint(points, null)).toBe(2)
  expect(chosenPoint(points, 1)).toBe(1)
  expect(chosenPoint(points, 99)).toBe(3)
  expect(chosenPoint([], null)).toBe(-1)
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
})
