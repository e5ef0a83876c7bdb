import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { concentrationOf, firstAgainstLast, partsOf } from '../../../src/domain/coverage/equity'
import { differenceInterval } from '../../../src/domain/coverage/difference_interval'
import { concentrationIntervals } from '../../../src/domain/coverage/equity_interval'

interface Golden {
  readonly concentration_index: {
    readonly n: number[]
    readonly reached: number[]
    readonly N: number
    readonly mu: number
    readonly C: number
    readonly wagstaff: number
    readonly erreygers: number
    readonly SII_wls_slope: number
    readonly RII: number
    readonly ratio_d1_d10: number
  }
}

const file = `${process.env['REACH_ATLAS_GOLDEN'] ?? '../shared/golden'}/class_of_30.json`
const absent = !existsSync(file)
if (absent) console.warn(`Skipped: the known answers of ${file} are not on this machine.`)

test.skipIf(absent)('the known answer: more deprived deciles, the same number reached in each', () => {
  const { concentration_index: known } = JSON.parse(readFileSync(file, 'utf8')) as Golden
  const deciles = known.n.map((schools, at) => ({ schools, reached: known.reached[at] ?? NaN }))
  const found = concentrationOf(deciles)
  expect(found?.schools).toBe(known.N)
  expect(found?.mean).toBeCloseTo(known.mu, 6)
  expect(found?.index).toBeCloseTo(known.C, 6)
  expect(found?.wagstaff).toBeCloseTo(known.wagstaff, 6)
  expect(found?.erreygers).toBeCloseTo(known.erreygers, 6)
  expect(found?.slope).toBeCloseTo(known.SII_wls_slope, 6)
  expect(found?.relative).toBeCloseTo(known.RII, 4)
  expect(firstAgainstLast(deciles).ratio).toBeCloseTo(known.ratio_d1_d10, 6)
})

test('nothing to compare has no index, not nought', () => {
  expect(concentrationOf([])).toBeNull()
  expect(concentrationOf([{ schools: 5, reached: 0 }])).toBeNull()
  expect(concentrationOf([{ schools: 5, reached: 5 }])).toBeNull()
  expect(concentrationOf([{ schools: 5, reached: 2 }])).toBeNull()
  const [none, every] = [
    { schools: 5, reached: 0 },
    { schools: 5, reached: 5 },
  ]
  expect([concentrationOf([none, none]), concentrationOf([every, every])]).toEqual([null, null])
  expect([concentrationIntervals([none, none]), concentrationIntervals([every, every])]).toEqual([null, null])
  expect(concentrationIntervals([{ schools: 5, reached: 2 }])).toBeNull()
})

test('schools that tie stay in one part, and a tie wider than a part leaves no parts', () => {
  const one = { schools: 1, reached: 0 }
  const pair = { schools: 2, reached: 1 }
  expect(partsOf([one, one, pair, one, one, pair, one, one], 5)).toEqual([
    { schools: 2, reached: 0 },
    { schools: 2, reached: 1 },
    { schools: 2, reached: 0 },
    { schools: 2, reached: 1 },
    { schools: 2, reached: 0 },
  ])
  expect(partsOf([one, one, { schools: 3, reached: 1 }, one, one, one], 5)).toBeNull()
  expect(partsOf([], 5)).toBeNull()
})

const group = fc
  .integer({ min: 1, max: 50 })
  .chain((schools) =>
    fc.record({ schools: fc.constant(schools), reached: fc.integer({ min: 0, max: schools }) }),
  )

test('parts lose no school and are never empty', () => {
  fc.assert(
    fc.property(
      fc.array(group, { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 2, max: 10 }),
      (groups, k) => {
        const parts = partsOf(groups, k)
        if (parts === null) return
        const total = (of: readonly { schools: number }[]) =>
          of.reduce((sum, { schools }) => sum + schools, 0)
        expect(total(parts)).toBe(total(groups))
        expect(parts.every(({ schools }) => schools > 0)).toBe(true)
      },
    ),
  )
})

test('turning the rank round turns the sign', () => {
  fc.assert(
    fc.property(fc.array(group, { minLength: 2, maxLength: 10 }), (groups) => {
      const there = concentrationOf(groups)
      const back = concentrationOf([...groups].reverse())
      expect((there?.index ?? 0) + (back?.index ?? 0)).toBeCloseTo(0, 9)
    }),
  )
})

test('the interval of a difference of two shares is Newcombe’s of 1998, table II, method 10', () => {
  const known: readonly (readonly [number, number, number, number, number, number])[] = [
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ]
  for (const [reached, schools, otherReached, otherSchools, low, high] of known) {
    const found = differenceInterval({ schools, reached }, { schools: otherSchools, reached: otherReached })
    expect(found?.low).toBeCloseTo(low, 4)
    expect(found?.high).toBeCloseTo(high, 4)
  }
  expect(differenceInterval({ schools: 0, reached: 0 }, { schools: 5, reached: 1 })).toBeNull()
})
