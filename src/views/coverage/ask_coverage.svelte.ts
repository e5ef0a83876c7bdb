import type { CoverageAnswer, CoverageQuestion } from '../../domain/coverage/coverage'
import { nextCoverageQuestions } from '../../findings/coverage/next_coverage_questions'
import type { OpenData } from '../../state/project.svelte'
import type { ViewState } from '../../state/view_state'
import { Asker } from '../../warehouse/answer.svelte'
import { AnswerCache } from '../../warehouse/answer_cache'
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

/**
 * Asks the reach of the question on screen, and what can be asked next while nothing changes. Call it while a component
 * starts.
 */
export function askCoverage(
  warehouse: Answering<'coverage'>,
  sources: () => Sources,
): Asker<CoverageQuestion, CoverageAnswer> {
  const version = () => sources().open.dataset.version
  const cache = new AnswerCache<CoverageQuestion, CoverageAnswer>(
    (question) => warehouse.coverage(question),
    (answer) => answer.version === version(),
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
  return asker
}
