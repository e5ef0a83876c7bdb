import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeWeeks, type WeekVisit } from '../../../src/domain/calendar/place_weeks'

const WEEKS = 4

const smallTerm = fc.record({
  perWeek: fc.integer({ min: 1, max: 2 }),
  visits: fc.array(
    fc.record({
      supplier: fc.integer({ min: 0, max: 2 }),
      weeks: fc.uniqueArray(fc.integer({ min: 0, max: WEEKS - 1 }), { maxLength: WEEKS }),
    }),
    { minLength: 1, maxLength: 6 },
  ),
})

const squares = (weeks: ArrayLike<number>): number => {
  const loads = Array.from(
    { length: WEEKS },
    (_, week) => Array.from(weeks).filter((each) => each === week).length,
  )
  return loads.reduce((sum, load) => sum + load * load, 0)
}

/** The most visits that can have a week, and of all ways to give so many one, the least sum of squares. */
function bestOf(visits: readonly WeekVisit[], perWeek: number): { placed: number; sum: number } {
  let best = { placed: -1, sum: Infinity }
  const weeks: number[] = []
  const search = (visit: number): void => {
    if (visit === visits.length) {
      const placed = weeks.filter((week) => week >= 0).length
      const sum = squares(weeks)
      if (placed > best.placed || (placed === best.placed && sum < best.sum)) best = { placed, sum }
      return
    }
    for (const week of [-1, ...visits[visit]!.weeks]) {
      const seated = weeks.filter(
        (each, at) => each === week && visits[at]!.supplier === visits[visit]!.supplier,
      )
      if (week >= 0 && seated.length >= perWeek) continue
      weeks.push(week)
      search(visit + 1)
      weeks.pop()
    }
  }
  search(0)
  return best
}

describe('weeks of visits', () => {
  it('break no rule, in 2,000 small terms', () => {
    fc.assert(
      fc.property(smallTerm, ({ visits, perWeek }) => {
        const { weekOf } = placeWeeks(visits, WEEKS, perWeek)
        visits.forEach(({ supplier, weeks }, visit) => {
          const week = weekOf[visit]!
          expect(week === -1 || weeks.includes(week)).toBe(true)
          const seated = visits.filter(
            (each, at) => each.supplier === supplier && week >= 0 && weekOf[at] === week,
          )
          expect(seated.length).toBeLessThanOrEqual(perWeek)
        })
      }),
      { numRuns: 2000 },
    )
  })

  it('are as many as can be, and of those with the placed visits none is more even, in 2,000 small terms', () => {
    fc.assert(
      fc.property(smallTerm, ({ visits, perWeek }) => {
        const { weekOf } = placeWeeks(visits, WEEKS, perWeek)
        const placed = visits.filter((_, visit) => weekOf[visit]! >= 0)
        expect(placed).toHaveLength(bestOf(visits, perWeek).placed)
        expect(squares(weekOf)).toBe(bestOf(placed, perWeek).sum)
      }),
      { numRuns: 2000 },
    )
  })

  it('tells of a visit without one which others share its weeks, one more than fit', () => {
    const visits = [
      { supplier: 0, weeks: [0, 1] },
      { supplier: 0, weeks: [0, 1] },
      { supplier: 0, weeks: [1] },
      { supplier: 1, weeks: [] },
    ]
    expect(placeWeeks(visits, 2).unplaced).toEqual([
      { visit: 2, competing: [0, 1, 2], weeks: [0, 1] },
      { visit: 3, competing: [3], weeks: [] },
    ])
  })
})
