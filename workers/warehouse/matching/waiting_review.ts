import type { Candidate, Waiting } from '../../../src/domain/matching'
import type { Progress } from '../../../src/domain/import_report'
import type { Engine } from '../engine'
import { rowsOf } from '../rows'

/** Ways of writing compared between two turns of the event loop, so that other questions are answered meanwhile. */
const AT_A_TIME = 25
export const CANDIDATES = 5

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

/** What waits, as its SQL gives it. */
export type Written = Omit<Waiting, 'candidates'>

/** What is loaded of one kind, so that what is written can be compared with it. */
export interface Comparison {
  /** SQL of the ways of writing that wait or were decided, each a Written, most rows first. */
  readonly waiting: string
  /** What comparing is called, in a short phrase. */
  readonly doing: string
  likeliest(written: Written): Candidate[]
  /** Those that a person asks for in words. */
  search(words: string): Candidate[]
}

/** What waiting rows may mean, of what is loaded now; what was once compared is kept. */
export class WaitingReview {
  private readonly compared = new Map<string, readonly Candidate[]>()

  constructor(
    private readonly engine: Engine,
    private readonly comparison: Comparison,
  ) {}

  /** Every way of writing that waits or was decided, most rows first, then the likeliest. */
  async waiting(onProgress: (progress: Progress) => void): Promise<Waiting[]> {
    const { waiting, doing } = this.comparison
    const written = rowsOf<Written>(this.engine.query(waiting))
    for (const [at, each] of written.entries()) {
      if (this.compared.has(each.written)) continue
      if (at % AT_A_TIME === 0) {
        onProgress({ doing, file: '', done: at / written.length })
        await turn()
      }
      this.compared.set(each.written, this.comparison.likeliest(each))
    }
    return written
      .map((each) => ({ ...each, candidates: this.compared.get(each.written) ?? [] }))
      .sort(
        (a, b) =>
          b.rows - a.rows || (b.candidates[0]?.probability ?? 0) - (a.candidates[0]?.probability ?? 0),
      )
  }

  search(words: string): Candidate[] {
    return this.comparison.search(words.trim())
  }
}
