import loadHighs from 'highs'
import { beforeAll, expect, test } from 'vitest'
import { betterChoice } from '../../../src/domain/plan/events/better_choice'
import { chooseVenues } from '../../../src/domain/plan/events/choose_venues'
import { venueProgramme } from '../../../src/domain/plan/events/venue_programme'
import { solveVenues, type SolverProgress } from '../../../workers/solver/solve_venues'
import { inventedCover, bestValue } from './invented_covers'

let highs: Awaited<ReturnType<typeof loadHighs>>
beforeAll(async () => {
  highs = await loadHighs()
})

test('schools that the same venues reach are one row, and those that nobody reaches none', () => {
  const cover = {
    start: Int32Array.of(0, 3, 6),
    school: Int32Array.of(0, 1, 2, 0, 1, 3),
    value: Float64Array.of(5, 6, 7, 0, 9),
  }
  const programme = venueProgramme(cover, 1)
  expect(programme.groups).toBe(2)
  expect([...programme.cost]).toEqual([0, 0, 11, 7])
  expect([...programme.start]).toEqual([0, 3, 5, 7])
})

test('HiGHS finds the best venues of small worlds, its answer is taken only where it is better, and its bound closes ours', () => {
  let better = 0
  for (let n = 0; n < 25; n++) {
    const cover = inventedCover(`events ${n}`, 40, 10, 0.5)
    const choice = chooseVenues(cover, 3, 2)
    const problem = { version: 1, cover, count: 3, choice }
    const solved = solveVenues(highs, problem, 10, () => undefined)
    const taken = betterChoice(cover, choice, solved)
    const best = bestValue(cover, 3)
    expect(taken.value, String(n)).toBe(best)
    expect(taken.bound, String(n)).toBe(best)
    if (taken.value > choice.value) better++
    else expect(taken.venues).toBe(choice.venues)
  }
  expect(better).toBeGreaterThan(0)
})

test('a worse choice, one of too many venues and a bound too low are not believed', () => {
  const cover = inventedCover('events 1', 40, 10, 0.5)
  const choice = chooseVenues(cover, 3)
  const all = Array.from({ length: 10 }, (_, venue) => venue)
  for (const venues of [[], [0, 0, 0], all, [0, 1, 99]])
    expect(betterChoice(cover, choice, { venues, bound: Infinity })).toMatchObject({
      venues: choice.venues,
      value: choice.value,
    })
  expect(betterChoice(cover, choice, { venues: [], bound: 0 }).bound).toBe(choice.value)
})

test('of a county the search tells how far it has come and is never worse than where it began', () => {
  const cover = inventedCover('county', 500, 120, 1.2)
  const choice = chooseVenues(cover, 8)
  const heard: SolverProgress[] = []
  const solved = solveVenues(highs, { version: 1, cover, count: 8, choice }, 20, (each) => heard.push(each))
  expect(heard.length).toBeGreaterThan(0)
  const taken = betterChoice(cover, choice, solved)
  expect(taken.value).toBeGreaterThanOrEqual(choice.value)
  expect(taken.bound).toBeLessThanOrEqual(choice.bound)
})
