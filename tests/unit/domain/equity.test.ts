import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { concentrationOf } from '../../../src/domain/coverage/equity'

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
  const found = concentrationOf(
    known.n.map((schools, at) => ({ schools, reached: known.reached[at] ?? NaN })),
  )
  expect(found?.schools).toBe(known.N)
  expect(found?.mean).toBeCloseTo(known.mu, 6)
  expect(found?.index).toBeCloseTo(known.C, 6)
  expect(found?.wagstaff).toBeCloseTo(known.wagstaff, 6)
  expect(found?.erreygers).toBeCloseTo(known.erreygers, 6)
  expect(found?.slope).toBeCloseTo(known.SII_wls_slope, 6)
  expect(found?.relative).toBeCloseTo(known.RII, 4)
  expect(found?.ratio).toBeCloseTo(known.ratio_d1_d10, 6)
})

test('nothing to compare has no index, not nought', () => {
  expect(concentrationOf([])).toBeNull()
  expect(concentrationOf([{ schools: 5, reached: 0 }])).toBeNull()
  expect(concentrationOf([{ schools: 5, reached: 5 }])).toBeNull()
})

test('turning the rank round turns the sign', () => {
  const group = fc
    .integer({ min: 1, max: 50 })
    .chain((schools) =>
      fc.record({ schools: fc.constant(schools), reached: fc.integer({ min: 0, max: schools }) }),
    )
  fc.assert(
    fc.property(fc.array(group, { minLength: 2, maxLength: 10 }), (groups) => {
      const there = concentrationOf(groups)
      const back = concentrationOf([...groups].reverse())
      expect((there?.index ?? 0) + (back?.index ?? 0)).toBeCloseTo(0, 9)
    }),
  )
})
