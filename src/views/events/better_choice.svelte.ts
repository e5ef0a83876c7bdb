import { messageOf } from '../../domain/words/message_of'
import type { EventsAnswer, EventsQuestion } from '../../domain/plan/events/events_question'
import type { SolvedVenues, VenueProblem } from '../../domain/plan/events/better_choice'
import type { VenueSearch } from '../../warehouse/venue_solver'

/** How a search for a better choice stands. */
export type SearchState =
  | { readonly kind: 'none' }
  | { readonly kind: 'searching'; readonly seconds: number; readonly gap: number | null }
  | { readonly kind: 'found'; readonly answer: EventsAnswer }
  | { readonly kind: 'failed'; readonly why: string }

interface Sources {
  readonly problemOf: (question: EventsQuestion) => Promise<VenueProblem>
  /** Starts the solver. */
  readonly search: (
    problem: VenueProblem,
    onProgress: (progress: { readonly seconds: number; readonly gap: number | null }) => void,
  ) => VenueSearch
  readonly answerWith: (question: EventsQuestion, solved: SolvedVenues) => Promise<EventsAnswer>
}

/** Looks for a better choice of venues than one on the screen, one at a time. */
export class BetterChoice {
  private state = $state.raw<{ readonly of: EventsAnswer | undefined; readonly search: SearchState }>({
    of: undefined,
    search: { kind: 'none' },
  })
  private running: VenueSearch | undefined

  constructor(private readonly sources: Sources) {}

  /** Of the choice on the screen: a search for another one says nothing of it. */
  of(answer: EventsAnswer | undefined): SearchState {
    return answer !== undefined && this.state.of === answer ? this.state.search : { kind: 'none' }
  }

  async look(answer: EventsAnswer): Promise<void> {
    this.cancel()
    const isCurrent = (): boolean => this.state.of === answer && this.state.search.kind === 'searching'
    const show = (search: SearchState): void => {
      if (isCurrent()) this.state = { of: answer, search }
    }
    this.state = { of: answer, search: { kind: 'searching', seconds: 0, gap: null } }
    try {
      const problem = await this.sources.problemOf(answer.question)
      if (!isCurrent()) return
      if (problem.version !== answer.version) return this.cancel()
      this.running = this.sources.search(problem, ({ seconds, gap }) =>
        show({ kind: 'searching', seconds, gap }),
      )
      const solved = await this.running.result
      if (!isCurrent()) return
      show({ kind: 'found', answer: await this.sources.answerWith(answer.question, solved) })
    } catch (error) {
      show({ kind: 'failed', why: messageOf(error) })
    }
  }

  cancel(): void {
    this.running?.cancel()
    this.running = undefined
    this.state = { of: undefined, search: { kind: 'none' } }
  }
}
