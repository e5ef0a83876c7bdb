import type { MatchCandidate, MatchKind } from '../../../src/domain/matching/matching'
import type { Parts } from '../parts'

/** Schools, or employers, that a person looks for by words. */
export const findMatches = async (
  { reviews }: Parts,
  kind: MatchKind,
  words: string,
): Promise<MatchCandidate[]> => (await reviews.review(kind)).search(words)
