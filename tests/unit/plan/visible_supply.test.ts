import { expect, test } from 'vitest'
import type { PlanSupply } from '../../../src/domain/plan/plan_question'
import { HIDDEN_COUNT } from '../../../src/domain/people/small_numbers'
import { nearReasons, supplyHeadline, supplyInShort } from '../../../src/findings/plan/supply_sentences'
import { visibleSupply } from '../../../workers/warehouse/arrays/plan_supply_counts'

const SUPPLY: PlanSupply = {
  employersStandIn: false,
  all: 60,
  withoutPosition: 0,
  outOfReach: 20,
  otherStatus: 3,
  notInSchool: 0,
  otherPhase: 0,
  otherDiscipline: 9,
  dbsNotKnown: 0,
  dbsEnded: 0,
  usable: 28,
  visits: 40,
  disciplineNotKnown: 2,
}

test('few volunteers with a reason are hidden, and another reason with them, so that the rest does not tell', () => {
  const visible = visibleSupply(SUPPLY, 5)
  expect(visible).toMatchObject({
    all: 60,
    outOfReach: 20,
    otherStatus: HIDDEN_COUNT,
    otherDiscipline: HIDDEN_COUNT,
    notInSchool: 0,
    usable: 28,
    visits: 40,
    disciplineNotKnown: HIDDEN_COUNT,
  })
  expect(supplyInShort(visible)).toBe('28 of 40 volunteers, 40 visits')
  expect(nearReasons(visible, '2025-01-01').map(({ count }) => count)).toEqual([HIDDEN_COUNT, HIDDEN_COUNT])
})

test('few who can go are hidden with their visits; employers are no people', () => {
  const few = { ...SUPPLY, usable: 3, all: 35, visits: 5 }
  const visible = visibleSupply(few, 5)
  expect(visible).toMatchObject({
    usable: HIDDEN_COUNT,
    visits: HIDDEN_COUNT,
    disciplineNotKnown: HIDDEN_COUNT,
  })
  expect(supplyHeadline(visible)).toMatch(
    /^of .* volunteers near these schools can go, with a hidden number of visits/,
  )
  const employers = { ...few, employersStandIn: true }
  expect(visibleSupply(employers, 5)).toEqual(employers)
})

test('those without a discipline are hidden where the others are few, or where who can go is hidden; none is no number', () => {
  expect(visibleSupply({ ...SUPPLY, disciplineNotKnown: 24 }, 5).disciplineNotKnown).toBe(HIDDEN_COUNT)
  expect(visibleSupply({ ...SUPPLY, disciplineNotKnown: 12 }, 5).disciplineNotKnown).toBe(12)
  const beside = { ...SUPPLY, all: 11, outOfReach: 0, otherDiscipline: 0, usable: 8, visits: 9 }
  expect(visibleSupply({ ...beside, disciplineNotKnown: 8 }, 5)).toMatchObject({
    usable: HIDDEN_COUNT,
    visits: HIDDEN_COUNT,
    disciplineNotKnown: HIDDEN_COUNT,
  })
  expect(visibleSupply({ ...beside, disciplineNotKnown: 0 }, 5).disciplineNotKnown).toBe(0)
})
