import { MATCH_WEIGHTS, SIGNS } from '../../workers/warehouse/matching/match_weights'
import type { MatchWeights, Sureness } from '../../workers/warehouse/matching/match_weights'
import { probabilitiesOf, SchoolMatcher, standingOf } from '../../workers/warehouse/matching/school_matcher'
import type { ComparedSchool } from '../../workers/warehouse/matching/school_matcher'
import type { RegisterSchool } from '../../workers/warehouse/matching/written_school'
import type { HandWritten } from './written_by_hand'

/** A written school with the candidates found for it, and the place of the right one among them, -1 for none. */
export interface Compared {
  readonly candidates: readonly ComparedSchool[]
  readonly right: number
}

export function compareAll(register: readonly RegisterSchool[], written: readonly HandWritten[]): Compared[] {
  const matcher = new SchoolMatcher(register)
  return written.map((one) => {
    const candidates = matcher.candidates(one)
    return { candidates, right: candidates.findIndex(({ school }) => school === one.school) }
  })
}

const STEPS = 600
const STEP = 0.1
/** Weights are drawn to 0 by this much, so that a sign seen seldom is not believed too far. */
const SHRINK = 0.000001

export const FITTED = [...SIGNS, 'none'] as const

/** Slope of the mean log-likelihood along each weight, in the order of FITTED. */
export function slopesAt(compared: readonly Compared[], weights: MatchWeights): number[] {
  const slopes = FITTED.map(() => 0)
  for (const { candidates, right } of compared) {
    const probabilities = probabilitiesOf(candidates, weights)
    let none = 1
    candidates.forEach(({ signs }, at) => {
      const short = Number(at === right) - probabilities[at]!
      none -= probabilities[at]!
      signs.forEach((sign, place) => (slopes[place]! += short * sign))
    })
    slopes[SIGNS.length]! += Number(right === -1) - none
  }
  return slopes.map((slope) => slope / compared.length)
}

/** Weights of the greatest likelihood (a conditional logit), by gradient ascent with Adam's steps. */
export function fitWeights(compared: readonly Compared[]): MatchWeights {
  const values = FITTED.map((sign) => MATCH_WEIGHTS[sign])
  const mean = FITTED.map(() => 0)
  const spread = FITTED.map(() => 0)
  const weights = (): MatchWeights =>
    Object.fromEntries(FITTED.map((sign, at) => [sign, values[at]!])) as Record<
      (typeof FITTED)[number],
      number
    >
  for (let step = 1; step <= STEPS; step++)
    slopesAt(compared, weights()).forEach((slope, at) => {
      const shrunk = slope - SHRINK * values[at]!
      mean[at] = 0.9 * mean[at]! + 0.1 * shrunk
      spread[at] = 0.999 * spread[at]! + 0.001 * shrunk * shrunk
      const size = STEP / Math.sqrt(1 + step / 50)
      values[at]! +=
        (size * mean[at]) / (1 - 0.9 ** step) / (Math.sqrt(spread[at] / (1 - 0.999 ** step)) + 1e-8)
    })
  return weights()
}

/** How sure the likeliest is, by logistic regression of whether it was right on how it stands. */
export function fitSureness(compared: readonly Compared[], weights: MatchWeights): Sureness {
  const seen = compared
    .filter(({ candidates }) => candidates.length > 0)
    .map(({ candidates, right }) => {
      const probabilities = probabilitiesOf(candidates, weights)
      const first = probabilities.indexOf(Math.max(...probabilities))
      return { standing: standingOf(probabilities.toSorted((a, b) => b - a)), right: Number(first === right) }
    })
  let [base, overNone, overNext] = [0, 1, 0]
  for (let step = 0; step < 4000; step++) {
    const slope = [0, 0, 0]
    for (const {
      standing: [none, next],
      right,
    } of seen) {
      const short = right - 1 / (1 + Math.exp(-(base + overNone * none + overNext * next)))
      slope[0]! += short
      slope[1]! += short * none
      slope[2]! += short * next
    }
    const size = 0.2 / seen.length
    base += 3 * size * slope[0]!
    overNone += size * slope[1]!
    overNext += size * slope[2]!
  }
  return { base, overNone, overNext }
}
