import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  dHondtSeats,
  websterSeats,
  largestRemainder,
  quotas,
  twoWaySeats,
} from '../../../src/domain/class_of_thirty/apportionment'
import { changeOverTime, seatsFromBase } from '../../../src/domain/class_of_thirty/seats_over_time'

type Seats = Record<string, number>
interface Golden {
  readonly alabama: { readonly weights: Seats; readonly n25: Seats; readonly n26: Seats }
  readonly flip_case: { readonly quota_per_30: readonly number[]; readonly hamilton: readonly number[] }
  readonly two_way_england_2020: {
    readonly rows: Seats
    readonly col: Seats
    readonly F_quota_within_rows: Seats
    readonly F: Seats
    readonly M: Seats
  }
  readonly sets: readonly {
    readonly id: string
    readonly n: number
    readonly weights: Seats
    readonly quota: Seats
    readonly hamilton: Seats
    readonly webster: Seats
    readonly dhondt: Seats
    readonly naive: Seats
    readonly naive_sum: number
  }[]
}

const folder = process.env['REACH_ATLAS_GOLDEN'] ?? '../shared/golden'
const absent = !existsSync(folder)
if (absent) console.warn(`Skipped: the known answers of ${folder} are not on this machine.`)
const golden = absent ? undefined : read()

function read(): Golden {
  return JSON.parse(readFileSync(`${folder}/class_of_30.json`, 'utf8')) as Golden
}

const named = (weights: Seats, seats: readonly number[]): Seats =>
  Object.fromEntries(Object.keys(weights).map((code, at) => [code, seats[at] ?? NaN]))

describe.skipIf(absent)('known answers for a class of 30', () => {
  for (const { id, n, weights, quota, hamilton, webster, dhondt, naive, naive_sum } of golden?.sets ?? []) {
    it(`rounds ${id}`, () => {
      const figures = Object.values(weights)
      expect(named(weights, largestRemainder(figures, n))).toEqual(hamilton)
      expect(named(weights, websterSeats(figures, n))).toEqual(webster)
      expect(named(weights, dHondtSeats(figures, n))).toEqual(dhondt)
      const rounded = quotas(figures, n).map(Math.round)
      expect(named(weights, rounded)).toEqual(naive)
      expect(rounded.reduce((sum, seats) => sum + seats, 0)).toBe(naive_sum)
      quotas(figures, n).forEach((exact, at) =>
        expect(Math.abs(exact - (Object.values(quota)[at] ?? NaN))).toBeLessThan(0.00006),
      )
    })
  }

  it('shows the Alabama paradox: one more seat takes one from D and E', () => {
    const { weights, n25, n26 } = golden!.alabama
    expect(named(weights, largestRemainder(Object.values(weights), 25))).toEqual(n25)
    expect(named(weights, largestRemainder(Object.values(weights), 26))).toEqual(n26)
  })

  it('keeps a group that never changes by half a child where it is, though rounding each year would flip it', () => {
    const { quota_per_30: exact, hamilton } = golden!.flip_case
    const [first = NaN] = exact
    const rest = 30 - (hamilton[0] ?? NaN)
    for (const later of exact) {
      expect(seatsFromBase([1, rest], [first, 30 - first], [later, 30 - later])).toEqual([1, rest])
      expect(changeOverTime(first, later).verdict).toBe('about the same')
    }
  })

  it('rounds occupation by sex so that both margins hold', () => {
    const table = golden!.two_way_england_2020
    const rows = Object.values(table.rows)
    const first = Object.values(table.F_quota_within_rows)
    const { first: women, second: men } = twoWaySeats(
      first,
      rows.map((row, at) => row - (first[at] ?? 0)),
      30,
    )
    expect(named(table.F, women)).toEqual(table.F)
    expect(named(table.M, men)).toEqual(table.M)
    expect(women.reduce((a, b) => a + b)).toBe(table.col['F'])
  })
})
