import fc from 'fast-check'
import { expect, test } from 'vitest'
import { suggestWeeks, type VisitInTerm } from '../../../src/domain/plan/suggest_weeks'

const WEEKS = 7
const APART = 3

const weeks = fc
  .uniqueArray(fc.integer({ min: 0, max: WEEKS - 1 }), { maxLength: WEEKS })
  .map((each) => each.toSorted((a, b) => a - b))

/** One or two visits to each of a few schools, each by one of a few suppliers. */
const smallPlan = fc
  .array(
    fc.record({
      first: fc.integer({ min: 0, max: 2 }),
      second: fc.option(fc.integer({ min: 0, max: 2 })),
      weeks,
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((schools) =>
    schools.flatMap(({ first, second, weeks }, school): VisitInTerm[] => [
      { school, supplier: first, visit: 1, weeks },
      ...(second === null ? [] : [{ school, supplier: second, visit: 2 as const, weeks }]),
    ]),
  )

/** The same, some of the visits in a week that was agreed. */
const partlyAgreed = fc
  .tuple(
    smallPlan,
    fc.array(fc.option(fc.integer({ min: 0, max: WEEKS - 1 })), { minLength: 8, maxLength: 8 }),
  )
  .map(([visits, fixed]) =>
    visits.map((visit, at): VisitInTerm => {
      const week = fixed[at] ?? null
      return week === null ? visit : { ...visit, fixed: week }
    }),
  )

/** Every rule that a choice of weeks breaks, told by nothing but the rules. */
function brokenRules(visits: readonly VisitInTerm[], weekOf: ArrayLike<number>): string[] {
  const broken: string[] = []
  visits.forEach((a, at) => {
    const week = weekOf[at]!
    if (week < 0) return
    if (a.fixed === undefined && !a.weeks.includes(week))
      broken.push(`visit ${at} stands in a week that is not free`)
    visits.slice(at + 1).forEach((b, after) => {
      const other = weekOf[at + 1 + after]!
      if (other < 0 || (a.fixed !== undefined && b.fixed !== undefined)) return
      if (a.supplier === b.supplier && week === other)
        broken.push(`supplier ${a.supplier} goes twice in week ${week}`)
      if (a.school === b.school && Math.abs(week - other) < APART)
        broken.push(`school ${a.school} is visited too soon`)
    })
  })
  return broken
}

/** The most first visits that can have a week, by trying every choice. */
function mostFirstVisits(visits: readonly VisitInTerm[]): number {
  const firsts = visits.filter(({ visit }) => visit === 1)
  const search = (at: number, taken: ReadonlySet<string>): number => {
    const visit = firsts[at]
    if (!visit) return 0
    const placed = visit.weeks
      .filter((week) => !taken.has(`${visit.supplier} ${week}`))
      .map((week) => 1 + search(at + 1, new Set([...taken, `${visit.supplier} ${week}`])))
    return Math.max(search(at + 1, taken), ...placed)
  }
  return search(0, new Set())
}

test('weeks of one or two visits a school break no rule, and each without one is told, in 2,000 small plans', () => {
  fc.assert(
    fc.property(smallPlan, (visits) => {
      const { weekOf, unplaced } = suggestWeeks(visits, WEEKS)
      expect(brokenRules(visits, weekOf)).toEqual([])
      const without = visits.flatMap((_, at) => (weekOf[at]! < 0 ? [at] : []))
      expect(unplaced.map(({ visit }) => visit).toSorted((a, b) => a - b)).toEqual(without)
    }),
    { numRuns: 2000 },
  )
})

test('no choice of weeks places more first visits, in 500 small plans', () => {
  fc.assert(
    fc.property(smallPlan, (visits) => {
      const { weekOf } = suggestWeeks(visits, WEEKS)
      expect(visits.filter(({ visit }, at) => visit === 1 && weekOf[at]! >= 0)).toHaveLength(
        mostFirstVisits(visits),
      )
    }),
    { numRuns: 500 },
  )
})

test('a week that was agreed stays, of first and second visits, and the others break no rule beside it, in 1,000 small plans', () => {
  fc.assert(
    fc.property(partlyAgreed, (visits) => {
      const { weekOf, unplaced } = suggestWeeks(visits, WEEKS)
      visits.forEach(({ fixed }, at) => {
        if (fixed !== undefined) expect(weekOf[at]).toBe(fixed)
      })
      expect(brokenRules(visits, weekOf)).toEqual([])
      const without = visits.flatMap((_, at) => (weekOf[at]! < 0 ? [at] : []))
      expect(unplaced.map(({ visit }) => visit).toSorted((a, b) => a - b)).toEqual(without)
    }),
    { numRuns: 1000 },
  )
})

test('a first visit goes round the week that was agreed for the second', () => {
  const visits: VisitInTerm[] = [
    { school: 0, supplier: 0, visit: 1, weeks: [0, 1, 2, 3, 4] },
    { school: 0, supplier: 1, visit: 2, weeks: [0, 1, 2, 3, 4], fixed: 2 },
    { school: 1, supplier: 0, visit: 1, weeks: [4], fixed: 6 },
  ]
  expect([...suggestWeeks(visits, WEEKS).weekOf]).toEqual([-1, 2, 6])
  expect([...suggestWeeks([{ ...visits[0]!, weeks: [1, 5, 6] }, ...visits.slice(1)], WEEKS).weekOf]).toEqual([
    5, 2, 6,
  ])
})

test('the checker finds each rule that is broken', () => {
  const visits: VisitInTerm[] = [
    { school: 0, supplier: 0, visit: 1, weeks: [0, 1] },
    { school: 0, supplier: 0, visit: 2, weeks: [0, 1] },
  ]
  expect(brokenRules(visits, [0, 0])).toHaveLength(2)
  expect(brokenRules(visits, [0, 2])).toHaveLength(2)
  expect(brokenRules(visits, [0, -1])).toEqual([])
})
