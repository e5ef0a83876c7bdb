import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  websterSeats,
  largestRemainder,
  quotas,
  twoWaySeats,
} from '../../../src/domain/class_of_thirty/apportionment'
import { changeOverTime, seatsFromBase } from '../../../src/domain/class_of_thirty/seats_over_time'

const weights = fc
  .array(fc.nat(5_000_000), { minLength: 1, maxLength: 30 })
  .filter((all) => all.some((w) => w > 0))
const seats = fc.nat(420)
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)

describe('largest remainder', () => {
  it('gives exactly the seats there are, each group within one of its quota', () => {
    fc.assert(
      fc.property(weights, seats, (all, n) => {
        const seats = largestRemainder(all, n)
        expect(sum(seats)).toBe(n)
        quotas(all, n).forEach((exact, at) => expect(Math.abs((seats[at] ?? NaN) - exact)).toBeLessThan(1))
      }),
    )
  })

  it('gives the same seats whatever order the groups come in, where no two are equal', () => {
    const different = fc.uniqueArray(fc.integer({ min: 1, max: 5_000_000 }), { minLength: 2, maxLength: 30 })
    fc.assert(
      fc.property(different, seats, fc.array(fc.nat(), { minLength: 30, maxLength: 30 }), (all, n, keys) => {
        const order = all.map((_, at) => ({ at, key: keys[at] ?? 0 })).sort((a, b) => a.key - b.key)
        const shuffled = largestRemainder(
          order.map(({ at }) => all[at] ?? 0),
          n,
        )
        const seats = largestRemainder(all, n)
        order.forEach(({ at }, place) => expect(shuffled[place]).toBe(seats[at]))
      }),
    )
  })

  it('never gives a smaller group more than a larger one', () => {
    fc.assert(
      fc.property(weights, seats, (all, n) => {
        const bySize = largestRemainder(
          all.toSorted((a, b) => b - a),
          n,
        )
        expect(bySize).toEqual(bySize.toSorted((a, b) => b - a))
      }),
    )
  })

  it('breaks a tie by the larger weight, then by the earlier code', () => {
    expect(largestRemainder([15, 5], 2)).toEqual([2, 0])
    expect(largestRemainder([10, 10, 10], 31)).toEqual([11, 10, 10])
  })

  it('refuses what cannot be shared', () => {
    expect(() => largestRemainder([0, 0], 30)).toThrow('nothing to share')
    expect(() => largestRemainder([1, -1], 30)).toThrow(RangeError)
    expect(() => largestRemainder([1], 1.5)).toThrow(RangeError)
    expect(largestRemainder([0, 0], 0)).toEqual([0, 0])
  })
})

describe('Webster', () => {
  it('gives exactly the seats there are', () => {
    fc.assert(fc.property(weights, fc.nat(60), (all, n) => sum(websterSeats(all, n)) === n))
  })
})

describe('two-way rounding', () => {
  it('agrees with both margins and never goes below nought', () => {
    const rows = fc.array(fc.tuple(fc.nat(900_000), fc.nat(900_000)), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(
        rows.filter((all) => all.some(([a, b]) => a + b > 0)),
        (all) => {
          const first = all.map(([a]) => a)
          const second = all.map(([, b]) => b)
          const cells = twoWaySeats(first, second, 30)
          const rowSeats = largestRemainder(
            all.map(([a, b]) => a + b),
            30,
          )
          expect(cells.first.map((cell, row) => cell + (cells.second[row] ?? NaN))).toEqual(rowSeats)
          expect(sum(cells.first)).toBe(largestRemainder([sum(first), sum(second)], 30)[0])
          expect(Math.min(...cells.first, ...cells.second)).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })
})

describe('a later year drawn from a base picture', () => {
  it('moves a figure only for half a child or more, in that direction, and keeps the sum', () => {
    const years = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 9_000_000 }), fc.integer({ min: 1, max: 9_000_000 })),
      {
        minLength: 2,
        maxLength: 14,
      },
    )
    fc.assert(
      fc.property(years, (all) => {
        const base = largestRemainder(
          all.map(([a]) => a),
          30,
        )
        const from = quotas(
          all.map(([a]) => a),
          30,
        )
        const to = quotas(
          all.map(([, b]) => b),
          30,
        )
        const later = seatsFromBase(base, from, to)
        expect(sum(later)).toBe(30)
        later.forEach((children, at) => {
          const moved = children - (base[at] ?? NaN)
          const { verdict } = changeOverTime(from[at] ?? NaN, to[at] ?? NaN)
          if (moved > 0) expect(verdict).toBe('more')
          if (moved < 0) expect(verdict).toBe('fewer')
          expect(children).toBeGreaterThanOrEqual(0)
        })
      }),
    )
  })

  it('holds North East engineering at one child: 14.5, 14.9 and 13.8 thousand jobs of about 900 thousand', () => {
    const exact = (jobs: number, all: number) => (30 * jobs) / all
    const from = exact(14.5, 898.4)
    for (const later of [exact(14.9, 913.6), exact(13.8, 947.2)])
      expect(seatsFromBase([1, 29], [from, 30 - from], [later, 30 - later])).toEqual([1, 29])
  })

  it('moves one figure when one group loses a child and another gains it', () => {
    expect(seatsFromBase([4, 3], [4.1, 2.9], [3.2, 3.8])).toEqual([3, 4])
  })
})
