import type { MatchCandidate, Waiting } from '../../../src/domain/matching/matching'
import { namesNothing } from '../../../src/domain/matching/placeholder_names'
import type { Progress } from '../../../src/domain/files/import_report'
import type { Engine } from '../engine'
import { rowsOf } from '../rows'

/** Names compared before the event loop gets a turn, so that other questions are answered in between. */
const COMPARED_PER_TURN = 25
export const CANDIDATES = 5

const yieldToEventLoop = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

/** One row of the waiting SQL. */
export type WaitingRow = Omit<Waiting, 'candidates'>

/** The loaded schools or employers, ready to be compared with what logs write. */
export interface MatchingIndex {
  /** SQL of the ways of writing that wait or were decided, each a WaitingRow, most rows first. */
  readonly waitingSql: string
  /** Shown as progress while names are compared. */
  readonly doing: string
  likeliest(written: WaitingRow): MatchCandidate[]
  /** The candidates for what a person types into the search box. */
  search(text: string): MatchCandidate[]
}

/** Candidates for each waiting name; comparisons are cached until the register or the employers change. */
export class WaitingReview {
  private readonly candidatesByName = new Map<string, readonly MatchCandidate[]>()

  constructor(
    private readonly engine: Engine,
    private readonly comparison: MatchingIndex,
  ) {}

  /** Every way of writing that waits or was decided, most rows first, then the likeliest. */
  async waiting(onProgress: (progress: Progress) => void): Promise<Waiting[]> {
    const { waitingSql, doing } = this.comparison
    const written = rowsOf<WaitingRow>(this.engine.query(waitingSql))
    for (const [at, each] of written.entries()) {
      if (this.candidatesByName.has(each.written)) continue
      if (at % COMPARED_PER_TURN === 0) {
        onProgress({ step: doing, file: '', done: at / written.length })
        await yieldToEventLoop()
      }
      this.candidatesByName.set(each.written, namesNothing(each) ? [] : this.comparison.likeliest(each))
    }
    return written
      .map((each) => ({ ...each, candidates: this.candidatesByName.get(each.written) ?? [] }))
      .sort(
        (a, b) =>
          b.rows - a.rows || (b.candidates[0]?.probability ?? 0) - (a.candidates[0]?.probability ?? 0),
      )
  }

  search(text: string): MatchCandidate[] {
    return this.comparison.search(text.trim())
  }
}
