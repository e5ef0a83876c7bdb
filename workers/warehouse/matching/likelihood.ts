/** One of those a writing may mean, compared with it. */
export interface Compared {
  /** Its place among all. */
  readonly place: number
  /** What tells for and against it, in the order of the scale's signs, each 0 to 1. */
  readonly signs: readonly number[]
}

/** One of those a writing may mean. */
export interface Likely {
  readonly place: number
  /** That this is the one, 0 to 1: all candidates and "none of them" come to 1. */
  readonly probability: number
}

/** How sure the likeliest is, from how it stands to none of them and to the next (log-odds, at most FARTHEST each). */
export interface Sureness {
  readonly base: number
  readonly overNone: number
  readonly overNext: number
}

/** Log-odds that each sign is worth. `none`: those of the right one not being there at all. */
export type Weights<Sign extends string = string> = Readonly<Record<Sign | 'none', number>>

/** What likelihood is read off: fitted by tests/matching/fit.ts to writings of which the right one is known. */
export interface Scale<Sign extends string = string> {
  readonly signs: readonly Sign[]
  readonly weights: Weights<Sign>
  readonly sureness: Sureness
}

const FARTHEST = 8

/**
 * How likely each candidate is: a conditional logit, exp(score) over the sum of every candidate's and of
 * exp(weights.none) for one that is not there. Two that fit alike share the likelihood.
 */
export function probabilitiesOf<Sign extends string>(
  candidates: readonly Compared[],
  { signs: order, weights }: Pick<Scale<Sign>, 'signs' | 'weights'>,
): number[] {
  const scores = candidates.map(({ signs }) =>
    order.reduce((score, sign, at) => score + weights[sign] * signs[at]!, 0),
  )
  const most = Math.max(weights.none, ...scores)
  const shares = scores.map((score) => Math.exp(score - most))
  const whole = shares.reduce((sum, share) => sum + share, Math.exp(weights.none - most))
  return shares.map((share) => share / whole)
}

const within = (odds: number): number => Math.max(-FARTHEST, Math.min(FARTHEST, odds))

/** How the likeliest stands to none of them, and to the next, in log-odds. */
export function standingOf(falling: readonly number[]): readonly [overNone: number, overNext: number] {
  const [first = 0, next = 0] = falling
  const none = 1 - falling.reduce((sum, each) => sum + each, 0)
  return [within(Math.log(first / Math.max(none, 1e-12))), within(Math.log(first / Math.max(next, 1e-12)))]
}

const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds))

/** How fast the likeliest may leave the next behind: two that fit alike are as likely, however sure others were. */
const APART = 2

/**
 * The likelihoods, largest first, put right by how often the likeliest proved to be the one: what it gains or loses
 * the others share.
 */
function calibrated(falling: readonly number[], { base, overNone, overNext }: Sureness): number[] {
  const [first] = falling
  if (first === undefined) return []
  const [none, next] = standingOf(falling)
  const sure = Math.min(logistic(base + overNone * none + overNext * next), logistic(APART * next))
  return falling.map((each, at) => (at === 0 ? sure : Math.min(sure, (each * (1 - sure)) / (1 - first))))
}

/** The likeliest of the candidates, the likeliest first, at most `most`. */
export function likeliestOf<Sign extends string>(
  candidates: readonly Compared[],
  scale: Scale<Sign>,
  most: number,
): Likely[] {
  const probabilities = probabilitiesOf(candidates, scale)
  const likely = candidates
    .map(({ place }, at) => ({ place, probability: probabilities[at]! }))
    .sort((a, b) => b.probability - a.probability || a.place - b.place)
  const put = calibrated(
    likely.map(({ probability }) => probability),
    scale.sureness,
  )
  return likely.slice(0, most).map(({ place }, at) => ({ place, probability: put[at]! }))
}
