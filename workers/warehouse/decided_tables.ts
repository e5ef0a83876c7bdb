import type { CodingReview } from '../../src/domain/activity_coding'
import { NO_DECISIONS } from '../../src/domain/decisions'
import type { Decisions, DoubleReport } from '../../src/domain/decisions'
import type { Progress } from '../../src/domain/import_report'
import type { MatchFileReading } from '../../src/domain/match_file'
import type { Candidate, MatchKind, MatchReview } from '../../src/domain/matching'
import { engagementsOfEngine } from './arrays/loaded_tables'
import { reviewTypes } from './coding/activity_review'
import { exactDoubles } from './doubles/exact_doubles'
import { followDecisions } from './follow_decisions'
import { inOneStep } from './in_one_step'
import { employerComparison } from './matching/employer_comparison'
import { reportsNow } from './matching/logs_now'
import { readMatchFile } from './matching/read_match_file'
import { schoolComparison } from './matching/school_comparison'
import { WaitingReview } from './matching/waiting_review'
import { Turns } from './turns'
import { OpenTables } from './open_tables'

const COMPARISONS = { schools: schoolComparison, employers: employerComparison }

/** What is open, and what people decided of it: matches, codes, doubles. */
export class DecidedTables extends OpenTables {
  /** What reads or replaces all of the tables goes one at a time. */
  protected readonly turns = new Turns()
  protected decisions = NO_DECISIONS
  protected readonly reviews = new Map<MatchKind, WaitingReview>()

  /**
   * Takes what people decided in the place of what they had, for what is open and for what is loaded later. True
   * where it changes what is open.
   */
  decide(decisions: Decisions): Promise<boolean> {
    this.decisions = decisions
    return this.turns.take(() => this.follow())
  }

  /** Every way of writing a school, or an employer, that waits or was decided, with what it may mean. */
  async matchReview(kind: MatchKind, onProgress: (progress: Progress) => void): Promise<MatchReview> {
    const review = await this.openReview(kind)
    return { version: this.version, kind, waiting: await review.waiting(onProgress) }
  }

  async findMatches(kind: MatchKind, words: string): Promise<Candidate[]> {
    return (await this.openReview(kind)).search(words)
  }

  /** See doubles/exact_doubles.ts. */
  async exactDoubles(): Promise<DoubleReport[]> {
    return exactDoubles((await this.readySql()).engine)
  }

  readMatchFile(file: File): Promise<MatchFileReading> {
    return readMatchFile(file)
  }

  /** Activity types as written without a code of their own, or given one, in groups of similar texts. */
  async codingReview(): Promise<CodingReview> {
    return reviewTypes((await this.readySql()).engine, this.version)
  }

  private async follow(): Promise<boolean> {
    if (this.open === undefined) return false
    const { engine } = await this.readySql()
    const { columns, files } = inOneStep(engine, () => ({
      columns: followDecisions(engine, this.decisions) && this.columnsWith(engagementsOfEngine(engine)),
      files: reportsNow(engine, this.files),
    }))
    const changed = JSON.stringify(files) !== JSON.stringify(this.files)
    if (columns) this.show(columns, this.demo, files)
    else this.files = files
    return changed || columns !== false
  }

  /** The review of the open register, or employers, made anew when another takes its place. */
  private async openReview(kind: MatchKind): Promise<WaitingReview> {
    const { engine } = await this.readySql()
    const review = this.reviews.get(kind) ?? new WaitingReview(engine, COMPARISONS[kind](engine))
    this.reviews.set(kind, review)
    return review
  }
}
