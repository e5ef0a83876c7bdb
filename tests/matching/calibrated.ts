import { expect, test } from 'vitest'
import { randomFor } from '../../data/demo/random'
import type { Random } from '../../data/demo/random'
import type { Compared, Likely, Scale } from '../../workers/warehouse/matching/likelihood'
import { compareAll, fitSureness, fitWeights, fittedOf, slopesAt, type Written } from './fit'

/** How one kind is matched, and written as people write it. */
export interface MatchedKind<Parts> {
  readonly scale: Scale
  /** Signs whose weight is held back from the fit, for a reason told beside it. */
  readonly heldBack: readonly string[]
  /** Of all that is written, the least share that is almost surely right. */
  readonly surely: number
  /** Writings of which the right one is known, and the matcher that is to find it. */
  readonly write: (
    count: number,
    random: Random,
  ) => {
    readonly written: readonly Written<Parts>[]
    readonly matcher: {
      candidates(written: Parts): readonly Compared[]
      likeliest(written: Parts, most: number): readonly Likely[]
    }
  }
}

const WRITTEN = 1500
/** Chance alone moves a share of a few hundred by so much. */
const CHANCE = 0.05

/** Tests that what is said of a match is as often so. `kind` is called when the first test runs. */
export function testCalibration<Parts>(kind: () => MatchedKind<Parts>): void {
  let said: readonly { readonly said: number; readonly right: boolean }[] | undefined
  const likeliest = () =>
    (said ??= (() => {
      const { written, matcher } = kind().write(WRITTEN, randomFor('calibration'))
      return written.flatMap((one) =>
        matcher
          .likeliest(one, 1)
          .map(({ place, probability }) => ({ said: probability, right: place === one.truth })),
      )
    })())

  test.each([
    [0, 0.25],
    [0.25, 0.6],
    [0.6, 0.9],
    [0.9, 0.99],
    [0.99, 1],
  ])('between %d and %d it is right as often as it says', (from, to) => {
    const band = likeliest().filter((each) => each.said >= from && each.said < to)
    expect(band.length).toBeGreaterThan(50)
    const mean = band.reduce((sum, one) => sum + one.said, 0) / band.length
    const seen = band.filter(({ right }) => right).length / band.length
    expect(Math.abs(seen - mean)).toBeLessThan(from >= 0.9 ? CHANCE / 2 : 2 * CHANCE)
  })

  test('what is accepted at 1 in 100 is wrong no more often', () => {
    const accepted = likeliest().filter((each) => each.said >= 0.99)
    expect(accepted.filter(({ right }) => !right).length / accepted.length).toBeLessThanOrEqual(0.01)
    expect(accepted.length / WRITTEN).toBeGreaterThan(kind().surely)
  })

  test('the weights are those of the greatest likelihood, but for what is held back', () => {
    const { scale, heldBack, write } = kind()
    const { written, matcher } = write(500, randomFor('slopes'))
    const slopes = slopesAt(
      compareAll((one: Parts) => matcher.candidates(one), written),
      scale,
    )
    fittedOf(scale).forEach((sign, at) => {
      if (!heldBack.includes(sign)) expect(Math.abs(slopes[at]!), sign).toBeLessThan(0.03)
    })
  })

  // Weights after a change to the signs: REACH_ATLAS_FIT=yes npx vitest run tests/sql/calibration.test.ts
  test.runIf(process.env['REACH_ATLAS_FIT'])('fits the weights anew', { timeout: 1_800_000 }, () => {
    const { scale, write } = kind()
    const { written, matcher } = write(4000, randomFor('fit'))
    const known = compareAll((one: Parts) => matcher.candidates(one), written)
    const weights = fitWeights(known, scale)
    console.log(weights, fitSureness(known, { ...scale, weights }))
  })
}
