import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  incompleteWeeks,
  isMeanUnlikely,
  PART_WEIGHTS,
  QUALITY_PARTS,
  qualityParts,
  qualityScore,
  shareOf,
} from '../../../src/domain/files/data_quality'
import type { QualityCounts, QualityPart, ReportingLag, Share } from '../../../src/domain/files/data_quality'

const NOTHING: QualityCounts = {
  label: '',
  engagements: 0,
  delivered: 0,
  filled_cells: 0,
  expected_cells: 0,
  coded: 0,
  typed: 0,
  valid: 0,
  checked: 0,
  in_time: 0,
  reported: 0,
  placed: 0,
  placeable: 0,
  at_settings: 0,
  mean_pupils: null,
}
const parts = (rates: readonly (number | null)[]): Record<QualityPart, Share> =>
  Object.fromEntries(
    QUALITY_PARTS.map((part, at) => [part, { count: 0, of: 0, rate: rates[at] ?? null }]),
  ) as Record<QualityPart, Share>

test('the weights of the parts make one', () => {
  expect(QUALITY_PARTS.reduce((sum, part) => sum + PART_WEIGHTS[part], 0)).toBeCloseTo(1)
})

describe('the score', () => {
  test('is the formula of DOMAIN §4.10 when all five parts are measured', () => {
    expect(qualityScore(parts([0.8, 0.77, 0.9, 0.5, 0.95]))).toEqual({
      points: expect.closeTo(100 * (0.3 * 0.8 + 0.2 * 0.77 + 0.15 * 0.9 + 0.2 * 0.5 + 0.15 * 0.95)) as number,
      measured: 5,
    })
  })

  test('of nothing is no score, not 0', () => {
    const none = qualityParts(NOTHING)
    expect(QUALITY_PARTS.map((part) => none[part].rate)).toEqual([null, null, null, null, null])
    expect(qualityScore(none)).toEqual({ points: null, measured: 0 })
  })

  test('leaves a part that cannot be measured out, rather than counting it as none', () => {
    expect(qualityScore(parts([0.6, 0.6, null, null, 0.6]))).toEqual({
      points: expect.closeTo(60) as number,
      measured: 3,
    })
  })

  test('lies between the least and the greatest part', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 }),
        (rates) => {
          const points = qualityScore(parts(rates)).points!
          expect(points).toBeGreaterThanOrEqual(100 * Math.min(...rates) - 1e-9)
          expect(points).toBeLessThanOrEqual(100 * Math.max(...rates) + 1e-9)
        },
      ),
    )
  })
})

test('a share keeps what it is a share of', () => {
  expect(shareOf(3, 4)).toEqual({ count: 3, of: 4, rate: 0.75 })
  expect(shareOf(0, 0)).toEqual({ count: 0, of: 0, rate: null })
})

test.each([
  [null, false],
  [4.9, true],
  [5, false],
  [400, false],
  [400.5, true],
])('a mean of %s pupils is unlikely: %s', (mean, unlikely) => {
  expect(isMeanUnlikely({ ...NOTHING, mean_pupils: mean })).toBe(unlikely)
})

test.each([
  [null, null],
  [0, 0],
  [7, 1],
  [55, 8],
])('nine in ten reports by day %s: the last %s weeks are incomplete', (p90, weeks) => {
  expect(incompleteWeeks({ p90 } as ReportingLag)).toBe(weeks)
})
