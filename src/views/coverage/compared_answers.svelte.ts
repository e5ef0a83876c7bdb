import type { CoverageAnswer, CoverageQuestion } from '../../domain/coverage/coverage'
import type {
  CoverageMeasuresAnswer,
  CoverageMeasuresQuestion,
} from '../../domain/coverage/coverage_measures'
import { viewStateAgainst } from '../../findings/coverage/against'
import { coverageQuestionOf } from '../../findings/coverage/coverage_question'
import { targetOf } from '../../findings/coverage/coverage_sentences'
import { measuresQuestionOf } from '../../findings/coverage/measures_question'
import type { OpenData } from '../../state/project.svelte'
import type { ViewState } from '../../state/view_state'
import { Asker } from '../../warehouse/answer.svelte'
import { askOnChange } from '../../warehouse/ask_on_change.svelte'
import type { Answering } from '../../warehouse/warehouse'

interface Sources {
  readonly open: OpenData
  readonly viewState: ViewState
}

/** What the second of two maps displays; nothing is asked while there is one. Make it while a component starts. */
export class ComparedAnswers {
  readonly #sources: () => Sources
  readonly #coverage: Asker<CoverageQuestion, CoverageAnswer>
  readonly #measures: Asker<CoverageMeasuresQuestion, CoverageMeasuresAnswer>
  readonly #viewState = $derived.by(() => {
    const { viewState } = this.#sources()
    return viewState.against && viewStateAgainst(viewState, viewState.against)
  })

  constructor(warehouse: Answering<'coverage' | 'coverageMeasures'>, sources: () => Sources) {
    this.#sources = sources
    this.#coverage = new Asker((question) => warehouse.coverage(question))
    this.#measures = new Asker((question) => warehouse.coverageMeasures(question))
    const version = () => sources().open.dataset.version
    askOnChange(
      this.#coverage,
      () => (this.#viewState ? coverageQuestionOf(this.#viewState) : undefined),
      version,
    )
    askOnChange(
      this.#measures,
      () => (this.#viewState ? measuresQuestionOf(this.#viewState, sources().open) : undefined),
      version,
    )
  }

  /** Null while there is one map. */
  get viewState(): ViewState | null {
    return this.#viewState
  }

  get answer(): CoverageAnswer | undefined {
    const { last } = this.#coverage.answer
    return this.#viewState && last?.version === this.#sources().open.dataset.version ? last : undefined
  }

  get measures(): CoverageMeasuresAnswer | null {
    const { last } = this.#measures.answer
    return this.#viewState && last?.version === this.#sources().open.dataset.version ? last : null
  }

  /** Of reach, in per cent; null for none. */
  get targetPct(): number | null {
    const { answer } = this
    return (answer && targetOf(answer.question, this.#sources().open.dataset)?.value) ?? null
  }
}
