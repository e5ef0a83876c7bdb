import type { CoverageAnswer, CoverageQuestion } from '../../domain/coverage/coverage'
import { windowOfYear, type Window } from '../../domain/time/academic_year'
import { nextCoverageQuestions } from '../../findings/coverage/next_coverage_questions'
import type { Address } from '../../state/address/address.svelte'
import type { OpenData } from '../../state/project.svelte'
import type { ViewState } from '../../state/view_state'
import { Asker } from '../../warehouse/answer.svelte'
import { AnswerCache } from '../../warehouse/answer_cache'
import { AnsweredChanges } from '../../warehouse/answered_changes.svelte'
import { askOnChange } from '../../warehouse/ask_on_change.svelte'
import { prefetchWhenIdle } from '../../warehouse/prefetch_when_idle.svelte'
import { withTiming } from '../../warehouse/timing'
import type { Answering } from '../../warehouse/warehouse'

interface Sources {
  readonly open: OpenData
  readonly viewState: ViewState
  readonly question: CoverageQuestion
  /** Nothing that may be asked later stands in the way of the first map. */
  readonly isMapPainted: boolean
}

interface CoverageAsking {
  readonly coverage: Asker<CoverageQuestion, CoverageAnswer>
  /** Sets the window as its answer comes; null is the whole year. `isSettled` is false while the hand still moves. */
  readonly chooseMonths: (months: Window | null, isSettled: boolean) => void
  /** The newest window that was chosen and whose answer has not come. */
  readonly pendingWindow: Window | undefined
}

/**
 * Asks the reach of the question on screen, and what can be asked next while nothing changes. Call it while a component
 * starts.
 */
export function askCoverage(
  warehouse: Answering<'coverage'>,
  address: Pick<Address, 'drag'>,
  sources: () => Sources,
): CoverageAsking {
  const version = () => sources().open.dataset.version
  const cache = new AnswerCache<CoverageQuestion, CoverageAnswer>(
    (question) => warehouse.coverage(question),
    version,
  )
  const asker = new Asker<CoverageQuestion, CoverageAnswer>(
    withTiming((question) => cache.ask(question)),
    (question) => cache.get(question),
  )
  askOnChange(asker, () => sources().question, version)
  prefetchWhenIdle(cache, () => {
    const { isMapPainted, viewState, open } = sources()
    const { answer } = asker
    return isMapPainted && answer.kind === 'ready' ? nextCoverageQuestions(viewState, open, answer.last) : []
  })
  const changes = new AnsweredChanges<CoverageQuestion>(
    (question) => (cache.get(question) === undefined ? cache.ask(question) : undefined),
    () => sources().viewState.window,
  )
  const chooseMonths = (months: Window | null, isSettled: boolean) => {
    const { question, viewState } = sources()
    changes.add({
      question: { ...question, window: months ?? windowOfYear(viewState.year) },
      make: () => address.drag({ months }, isSettled),
      isSettled,
    })
  }
  return {
    coverage: asker,
    chooseMonths,
    get pendingWindow() {
      return changes.pending?.window
    },
  }
}
