import type { MatchKind } from '../../../src/domain/matching/matching'
import type { OpenTables } from '../open_tables'
import { employerComparison } from './employer_comparison'
import { schoolComparison } from './school_comparison'
import { WaitingReview } from './waiting_review'

const COMPARISONS = { schools: schoolComparison, employers: employerComparison }

/** One review of each kind, made anew after other tables were opened. */
export class MatchReviews {
  private readonly reviews = new Map<MatchKind, WaitingReview>()
  private opening: number | undefined

  constructor(private readonly tables: OpenTables) {}

  async review(kind: MatchKind): Promise<WaitingReview> {
    const { engine } = await this.tables.filledSql()
    if (this.opening !== this.tables.openings) this.reviews.clear()
    this.opening = this.tables.openings
    const review = this.reviews.get(kind) ?? new WaitingReview(engine, COMPARISONS[kind](engine))
    this.reviews.set(kind, review)
    return review
  }
}
