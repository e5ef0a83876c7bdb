import { expect, test } from 'vitest'
import { randomFor } from '../../data/demo/random'
import type { Random } from '../../data/demo/random'
import type {
  CandidateFeatures,
  RankedCandidate,
  MatchModel,
} from '../../workers/warehouse/matching/likelihood'
import { compareAll, fitCalibration, fitWeights, fittedOf, slopesAt, type Written } from './fit'

/** How one kind is matched, and written as people write it. */
export interface MatchedKind<Parts> {
  readonly model: MatchModel
  /** Features whose weight is held back from the fit, for a reason told beside it. */
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
      candidates(written: Parts): readonly CandidateFeatures[]
      likeliest(written: Parts, limit: number): readonly RankedCandidate[]
    }
  }
}

const WRITTEN = 1500
/** Chance alone moves a share of a few hundred by so much. */
const CHANCE = 0.05

/** Tests that what is said of a match is as often so. `kind` is called when the first test runs. */
export function testCalibration<Parts>(kind: () => MatchedKind<Parts>): void {
  let predicted: readonly { readonly predicted: number; readonly right: boolean }[] | undefined
  const likeliest = () =>
    (predicted ??= (() => {
      const { written, matcher } = kind().write(WRITTEN, randomFor('calibration'))
      return written.flatMap((each) =>
        matcher
          .likeliest(each, 1)
          .map(({ index, probability }) => ({ predicted: probability, right: index === each.truth })),
      )
    })())

  test.each([
    [0, 0.25],
    [0.25, 0.6],
    [0.6, 0.9],
    [0.9, 0.99],
    [0.99, 1],
  ])('between %d and %d it is right as often as it says', (from, to) => {
    const band = likeliest().filter((each) => each.predicted >= from && each.predicted < to)
    expect(band.length).toBeGreaterThan(50)
    const mean = band.reduce((sum, each) => sum + each.predicted, 0) / band.length
    const seen = band.filter(({ right }) => right).length / band.length
    expect(Math.abs(seen - mean)).toBeLessThan(from >= 0.9 ? CHANCE / 2 : 2 * CHANCE)
  })

  test('what is accepted at 1 in 100 is wrong no more often', () => {
    const accepted = likeliest().filter((each) => each.predicted >= 0.99)
    expect(accepted.filter(({ right }) => !right).length / accepted.length).toBeLessThanOrEqual(0.01)
    expect(accepted.length / WRITTEN).toBeGreaterThan(kind().surely)
  })

  test('the weights are those of the greatest likelihood, but for what is held back', () => {
    const { model, heldBack, write } = kind()
    const { written, matcher } = write(500, randomFor('slopes'))
    const slopes = slopesAt(
      compareAll((each: Parts) => matcher.candidates(each), written),
      model,
    )
    fittedOf(model).forEach((feature, at) => {
      if (!heldBack.includes(feature)) expect(Math.abs(slopes[at]!), feature).toBeLessThan(0.03)
    })
  })

  // Weights after a change to the features: REACH_ATLAS_FIT=yes npx vitest run tests/sql/calibration.test.ts
  test.runIf(process.env['REACH_ATLAS_FIT'])('fits the weights anew', { timeout: 1_800_000 }, () => {
    const { model, write } = kind()
    const { written, matcher } = write(4000, randomFor('fit'))
    const known = compareAll((each: Parts) => matcher.candidates(each), written)
    const weights = fitWeights(known, model)
    console.log(weights, fitCalibration(known, { ...model, weights }))
  })
}
