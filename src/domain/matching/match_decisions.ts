import type { MatchDecision } from '../project/decisions'
import type { MatchCandidate, Waiting } from './matching'
import { spellingsOf } from './placeholder_names'

/** Below this no candidate is worth a look. */
const MIN_PLAUSIBLE_PROBABILITY = 0.25

const isPlausible = (candidate: MatchCandidate | undefined): boolean =>
  candidate !== undefined && candidate.probability >= MIN_PLAUSIBLE_PROBABILITY

/**
 * Place of the candidate that one key accepts: what a person chose, or else the first where it is worth a look or was
 * `searched` for by name; -1 for none, so that no key accepts an unlikely one.
 */
export const proposedCandidate = (
  chosen: number | null,
  candidates: readonly MatchCandidate[],
  searched: boolean,
): number => chosen ?? (searched || isPlausible(candidates[0]) ? 0 : -1)

/** Error rates a person can choose for accepting many at once: each accepted match is wrong at most this often. */
export const ERROR_RATES = [0.005, 0.01, 0.02, 0.05, 0.1] as const

/** Decisions for several written names, with how many of them are expected to be wrong. */
export interface BulkDecision {
  readonly matches: readonly MatchDecision[]
  readonly rows: number
  readonly expectedWrong: number
}

/** Accepts the likeliest candidate of every written name where it is wrong at most as often as `errorRate`. */
export function acceptLikely(waiting: readonly Waiting[], errorRate: number): BulkDecision {
  const chosen = waiting.filter(({ candidates: [best] }) => best && best.probability >= 1 - errorRate)
  return {
    matches: chosen.map(({ written, candidates: [best] }) => ({ written, id: best?.id ?? null })),
    rows: chosen.reduce((sum, { rows }) => sum + rows, 0),
    expectedWrong: chosen.reduce((sum, { candidates: [best] }) => sum + 1 - (best?.probability ?? 0), 0),
  }
}

/** Every way of writing without a candidate worth a look, decided as none of them. */
export function rejectUnlikely(waiting: readonly Waiting[]): BulkDecision {
  const chosen = waiting.filter(({ candidates: [best] }) => !isPlausible(best))
  return {
    matches: chosen.flatMap(spellingsOf).map((written) => ({ written, id: null })),
    rows: chosen.reduce((sum, { rows }) => sum + rows, 0),
    expectedWrong: chosen.reduce(
      (sum, { candidates }) => sum + candidates.reduce((likely, { probability }) => likely + probability, 0),
      0,
    ),
  }
}

/** Decisions with others in the place of those of the same ways of writing. */
export function withMatches(
  matches: readonly MatchDecision[],
  newMatches: readonly MatchDecision[],
): readonly MatchDecision[] {
  const written = new Set(newMatches.map((match) => match.written))
  return [...matches.filter((match) => !written.has(match.written)), ...newMatches]
}
