import { beforeAll, describe, expect, test } from 'vitest'
import { randomFor } from '../../data/demo/random'
import { readRegister } from '../../workers/warehouse/matching/school_review'
import type { RegisterSchool } from '../../workers/warehouse/matching/written_school'
import { SchoolMatcher } from '../../workers/warehouse/matching/school_matcher'
import { compareAll, FITTED, fitSureness, fitWeights, slopesAt } from '../matching/fit'
import { MATCH_WEIGHTS } from '../../workers/warehouse/matching/match_weights'
import { writeByHand } from '../matching/written_by_hand'
import { hasRealFiles, NO_REAL_FILES, realFiles } from '../real_files'
import { load, openIntake, realFile, reportsOf } from './intake_in_node'

const WRITTEN = 1500
/** Chance alone moves a share of a few hundred by so much. */
const CHANCE = 0.05

describe.skipIf(!hasRealFiles)(
  `how sure a match is, on England’s register${hasRealFiles ? '' : ` (${NO_REAL_FILES})`}`,
  () => {
    let register: readonly RegisterSchool[]
    let likeliest: { readonly said: number; readonly right: boolean }[]

    beforeAll(async () => {
      const intake = await openIntake()
      await reportsOf(load(intake, [{ file: realFile(realFiles().schools), kind: 'schools' }]))
      register = readRegister(intake.engine)
      const { found, written } = writeByHand(register, WRITTEN, randomFor('calibration'))
      const matcher = new SchoolMatcher(found)
      likeliest = written.flatMap((one) =>
        matcher.likeliest(one, 1).map(({ school, probability }) => ({
          said: probability,
          right: school === one.school,
        })),
      )
    })

    test.each([
      [0, 0.25],
      [0.25, 0.6],
      [0.6, 0.9],
      [0.9, 0.99],
      [0.99, 1],
    ])('between %d and %d it is right as often as it says', (from, to) => {
      const band = likeliest.filter(({ said }) => said >= from && said < to)
      expect(band.length).toBeGreaterThan(50)
      const said = band.reduce((sum, one) => sum + one.said, 0) / band.length
      const seen = band.filter(({ right }) => right).length / band.length
      expect(Math.abs(seen - said)).toBeLessThan(from >= 0.9 ? CHANCE / 2 : 2 * CHANCE)
    })

    test('what is accepted at 1 in 100 is wrong no more often', () => {
      const accepted = likeliest.filter(({ said }) => said >= 0.99)
      expect(accepted.filter(({ right }) => !right).length / accepted.length).toBeLessThanOrEqual(0.01)
      expect(accepted.length / WRITTEN).toBeGreaterThan(0.25)
    })

    test('the weights are those of the greatest likelihood, but for the one that is held back', () => {
      const { found, written } = writeByHand(register, 500, randomFor('slopes'))
      const slopes = slopesAt(compareAll(found, written), MATCH_WEIGHTS)
      FITTED.forEach((sign, at) => {
        if (sign !== 'neighbour') expect(Math.abs(slopes[at]!), sign).toBeLessThan(0.03)
      })
    })

    // Weights for match_weights.ts after a change to the signs: REACH_ATLAS_FIT=yes npx vitest run tests/sql/calibration.test.ts
    test.runIf(process.env['REACH_ATLAS_FIT'])('fits the weights anew', { timeout: 1_800_000 }, () => {
      const { found, written } = writeByHand(register, 4000, randomFor('fit'))
      const compared = compareAll(found, written)
      const weights = fitWeights(compared)
      console.log(weights, fitSureness(compared, weights))
    })
  },
)
