/** A loaded school or employer, compared with what a log writes. */
export interface CandidateFeatures {
  /** Its index among all that are loaded. */
  readonly index: number
  /** In the order of the model's features, each 0 to 1. */
  readonly features: readonly number[]
}

/** A loaded school or employer with the probability that the log means it. */
export interface RankedCandidate {
  readonly index: number
  /** 0 to 1; all candidates and "none of them" sum to 1. */
  readonly probability: number
}

/** Coefficients of the logistic regression that corrects the probability of the likeliest candidate by its two margins. */
export interface Calibration {
  readonly base: number
  readonly overNone: number
  readonly overNext: number
}

/** Log-odds per feature. `none`: log-odds that the right one is not loaded. */
export type Weights<Feature extends string = string> = Readonly<Record<Feature | 'none', number>>

/** A fitted model: tests/matching/fit.ts fits it to written names whose right match is known. */
export interface MatchModel<Feature extends string = string> {
  readonly features: readonly Feature[]
  readonly weights: Weights<Feature>
  readonly calibration: Calibration
}

const LARGEST_MARGIN = 8

/**
 * The probability of each candidate by a conditional logit, exp(score) over the sum of every candidate's and of
 * exp(weights.none) for "not loaded". Two equal candidates have equal probabilities.
 */
export function probabilitiesOf<Feature extends string>(
  candidates: readonly CandidateFeatures[],
  { features: modelFeatures, weights }: Pick<MatchModel<Feature>, 'features' | 'weights'>,
): number[] {
  const scores = candidates.map(({ features }) =>
    modelFeatures.reduce((score, feature, at) => score + weights[feature] * features[at]!, 0),
  )
  const highest = Math.max(weights.none, ...scores)
  const shares = scores.map((score) => Math.exp(score - highest))
  const total = shares.reduce((sum, share) => sum + share, Math.exp(weights.none - highest))
  return shares.map((share) => share / total)
}

const clamp = (odds: number): number => Math.max(-LARGEST_MARGIN, Math.min(LARGEST_MARGIN, odds))

/** Margins of the likeliest candidate over "none of them" and over the next, in log-odds, at most LARGEST_MARGIN each. */
export function marginsOf(descending: readonly number[]): readonly [overNone: number, overNext: number] {
  const [first = 0, next = 0] = descending
  const none = 1 - descending.reduce((sum, each) => sum + each, 0)
  return [clamp(Math.log(first / Math.max(none, 1e-12))), clamp(Math.log(first / Math.max(next, 1e-12)))]
}

const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds))

/** Limits how far the likeliest may lead by its margin over the next: two equal candidates stay equal. */
const TIE_SLOPE = 2

/**
 * The probabilities, largest first, corrected by how often the likeliest proved right. The other candidates share what
 * it gains or loses.
 */
function calibrate(descending: readonly number[], { base, overNone, overNext }: Calibration): number[] {
  const [first] = descending
  if (first === undefined) return []
  const [none, next] = marginsOf(descending)
  const sure = Math.min(logistic(base + overNone * none + overNext * next), logistic(TIE_SLOPE * next))
  return descending.map((each, at) => (at === 0 ? sure : Math.min(sure, (each * (1 - sure)) / (1 - first))))
}

/** The likeliest of the candidates, the likeliest first, at most `limit`. */
export function rankCandidates<Feature extends string>(
  candidates: readonly CandidateFeatures[],
  model: MatchModel<Feature>,
  limit: number,
): RankedCandidate[] {
  const probabilities = probabilitiesOf(candidates, model)
  const ranked = candidates
    .map(({ index }, at) => ({ index, probability: probabilities[at]! }))
    .sort((a, b) => b.probability - a.probability || a.index - b.index)
  const calibrated = calibrate(
    ranked.map(({ probability }) => probability),
    model.calibration,
  )
  return ranked.slice(0, limit).map(({ index }, at) => ({ index, probability: calibrated[at]! }))
}
