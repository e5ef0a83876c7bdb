import type { CodingReview } from '../../../src/domain/engagement/activity_coding'
import { reviewTypes } from '../coding/activity_review'
import type { Parts } from '../parts'

/**
 * Activity types as written without a code of their own, or with one that a person chose, in groups of similar texts.
 */
export async function codingReview({ tables }: Parts): Promise<CodingReview> {
  const { engine } = await tables.filledSql()
  return reviewTypes(engine, tables.version)
}
