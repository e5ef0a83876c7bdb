import { probabilitiesOf, marginsOf } from '../../workers/warehouse/matching/likelihood'
import type {
  CandidateFeatures,
  MatchModel,
  Calibration,
  Weights,
} from '../../workers/warehouse/matching/likelihood'

/** Something as people write it, and in truth its index among all: null where it is not there. */
export type Written<Parts> = Parts & { readonly truth: number | null }

/** A writing with the candidates found for it, and the index of the right one among them, -1 for none. */
export interface Known {
  readonly candidates: readonly CandidateFeatures[]
  readonly right: number
}

export const compareAll = <Parts>(
  candidatesOf: (written: Parts) => readonly CandidateFeatures[],
  written: readonly Written<Parts>[],
): Known[] =>
  written.map((each) => {
    const candidates = candidatesOf(each)
    return { candidates, right: candidates.findIndex(({ index }) => index === each.truth) }
  })

const STEPS = 600
const STEP = 0.1
/** Weights are drawn to 0 by this much, so that a feature seen seldom is not believed too far. */
const SHRINK = 0.000001

/** What is fitted, in order. */
export const fittedOf = ({ features }: MatchModel): readonly string[] => [...features, 'none']

/** Slope of the mean log-likelihood along each weight, in the order of fittedOf. */
export function slopesAt(known: readonly Known[], model: MatchModel): number[] {
  const slopes = fittedOf(model).map(() => 0)
  for (const { candidates, right } of known) {
    const probabilities = probabilitiesOf(candidates, model)
    let none = 1
    candidates.forEach(({ features }, at) => {
      const short = Number(at === right) - probabilities[at]!
      none -= probabilities[at]!
      features.forEach((feature, place) => (slopes[place]! += short * feature))
    })
    slopes[model.features.length]! += Number(right === -1) - none
  }
  return slopes.map((slope) => slope / known.length)
}

/** Weights of the greatest likelihood (a conditional logit), by gradient ascent with Adam's steps. */
export function fitWeights(known: readonly Known[], model: MatchModel): Weights {
  const fitted = fittedOf(model)
  const values = fitted.map((feature) => model.weights[feature]!)
  const mean = fitted.map(() => 0)
  const spread = fitted.map(() => 0)
  const weights = (): Weights => Object.fromEntries(fitted.map((feature, at) => [feature, values[at]!]))
  for (let step = 1; step <= STEPS; step++)
    slopesAt(known, { ...model, weights: weights() }).forEach((slope, at) => {
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
export function fitCalibration(known: readonly Known[], model: MatchModel): Calibration {
  const seen = known
    .filter(({ candidates }) => candidates.length > 0)
    .map(({ candidates, right }) => {
      const probabilities = probabilitiesOf(candidates, model)
      const first = probabilities.indexOf(Math.max(...probabilities))
      return { margins: marginsOf(probabilities.toSorted((a, b) => b - a)), right: Number(first === right) }
    })
  let [base, overNone, overNext] = [0, 1, 0]
  for (let step = 0; step < 4000; step++) {
    const slope = [0, 0, 0]
    for (const {
      margins: [none, next],
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
