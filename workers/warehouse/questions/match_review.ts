import type { Progress } from '../../../src/domain/files/import_report'
import type { MatchKind, MatchReview } from '../../../src/domain/matching/matching'
import type { Parts } from '../parts'

/** Every way of writing a school, or an employer, that waits or was decided, with what it may mean. */
export async function matchReview(
  { tables, reviews }: Parts,
  kind: MatchKind,
  onProgress: (progress: Progress) => void,
): Promise<MatchReview> {
  const review = await reviews.review(kind)
  return { version: tables.version, kind, waiting: await review.waiting(onProgress) }
}
