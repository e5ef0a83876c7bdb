import { expect, test } from 'vitest'
import { SUPPLY_VERDICTS, type PlanSupply } from '../../../src/domain/plan/plan_question'
import { rulesInShort } from '../../../src/findings/plan/rules_in_short'
import {
  disciplineSentence,
  farReasons,
  nearReasons,
  nobodyCanGo,
  supplyHeadline,
} from '../../../src/findings/plan/supply_sentences'
import { PLAN_QUESTION } from '../../fixtures/plan/plan_question'

const NOBODY = Object.fromEntries(SUPPLY_VERDICTS.map((verdict) => [verdict, 0])) as unknown as PlanSupply
const supply = (counts: Partial<PlanSupply>): PlanSupply => ({
  ...NOBODY,
  employersStandIn: false,
  visits: 0,
  disciplineNotKnown: 0,
  ...counts,
  all: SUPPLY_VERDICTS.reduce((sum, verdict) => sum + (counts[verdict] ?? 0), 0),
})
const MOCK = supply({
  usable: 46,
  visits: 62,
  disciplineNotKnown: 8,
  otherStatus: 61,
  dbsEnded: 46,
  dbsNotKnown: 32,
  notInSchool: 16,
  outOfReach: 1200,
  withoutPosition: 11,
})
const DBS_ON = '2026-03-27'

test('who can go is said of those near these schools, with their visits', () => {
  expect(supplyHeadline(MOCK)).toBe('of 201 volunteers near these schools can go, with 62 visits this term')
  expect(disciplineSentence(MOCK)).toBe('8 of those who can go (17%) give no discipline.')
  expect(disciplineSentence({ ...MOCK, disciplineNotKnown: 0 })).toBe('')
})

test('every reason has its number, and all numbers together are everybody', () => {
  expect(nearReasons(MOCK, DBS_ON).map(({ label, count }) => [label, count])).toEqual([
    ['Not of the status asked for', 61],
    ['DBS ends before 27 March 2026', 46],
    ['DBS date not known', 32],
    ['Not in schools', 16],
  ])
  const counts = [...nearReasons(MOCK, DBS_ON), ...farReasons(MOCK, DBS_ON)].map(({ count }) => count)
  expect(counts.reduce((sum, count) => sum + count, MOCK.usable)).toBe(MOCK.all)
})

test('where nobody can go, why and one thing to do', () => {
  const of = (counts: Partial<PlanSupply>) => nobodyCanGo(supply(counts), PLAN_QUESTION)
  expect(nobodyCanGo(MOCK, PLAN_QUESTION)).toBeNull()
  expect(of({})?.toDo).toBe('Add a Volunteers file in Data.')
  expect(of({ outOfReach: 5 })).toEqual({
    why: 'No volunteer lives within 25 km by road of these schools and travels as far.',
    toDo: 'Let people travel further: raise “Travel by road, at most”.',
  })
  expect(of({ dbsNotKnown: 4, dbsEnded: 1, outOfReach: 9 })?.why).toBe(
    'Nobody near these schools can go. DBS date not known: 4 of 14 volunteers.',
  )
  const toDos = (['otherStatus', 'dbsEnded', 'dbsNotKnown', 'otherPhase', 'notInSchool'] as const).map(
    (verdict) => of({ [verdict]: 3 })?.toDo,
  )
  expect(new Set(toDos).size).toBe(5)
  expect(of({ withoutPosition: 2 })?.toDo).toMatch(/postcode districts/)
})

test('the rules in one line', () => {
  expect(rulesInShort(PLAN_QUESTION, MOCK, 'Priority first')).toBe(
    'Priority first · 46 of 201 volunteers, 62 visits · up to 25 km by road · 1 visit a school · no floors',
  )
  expect(
    rulesInShort(
      {
        ...PLAN_QUESTION,
        value: 'pupils',
        floors: { grouping: 'hub', atLeast: { A: 2 } },
        must: ['1'],
        mustNot: ['2', '3'],
      },
      undefined,
      'Priority first',
    ),
  ).toBe(
    'By pupils · up to 25 km by road · 1 visit a school · at least 2 in each area · 1 school must be visited · 2 schools must not',
  )
})
