import { dequal } from 'dequal'
import type { CoverageQuestion } from '../../domain/coverage/coverage'
import type {
  CoverageMeasuresAnswer,
  CoverageMeasuresQuestion,
} from '../../domain/coverage/coverage_measures'
import type { ConcentrationIntervals } from '../../domain/coverage/fairness'
import type { StatusFlowAnswer, StatusFlowQuestion } from '../../domain/coverage/status_flow'
import type { ReportingLag } from '../../domain/files/data_quality'
import { lateReportsSentence } from '../../findings/coverage/late_reports'
import { statusFlowQuestionOf } from '../../findings/coverage/coverage_question'
import { measuresQuestionOf, needsMeasures } from '../../findings/coverage/measures_question'
import type { OpenData } from '../../state/project.svelte'
import type { ViewState } from '../../state/view_state'
import { stableValue } from '../../ui/stable_value'
import { Asker } from '../../warehouse/answer.svelte'
import { askOnChange } from '../../warehouse/ask_on_change.svelte'
import { ActivityCounting } from '../parts/activity_counting.svelte'
import type { Answering } from '../../warehouse/warehouse'

interface Sources {
  readonly open: OpenData
  readonly viewState: ViewState
  readonly question: CoverageQuestion
  /** ISO. */
  readonly today: string
}

/** Two maps are both of measures, of which reach is one. */
const asksMeasures = (viewState: ViewState): boolean => needsMeasures(viewState) || viewState.against !== null

/**
 * What stands beside reach: late reports, and what is asked only where a person opens or chooses it. Make it while a
 * component starts.
 */
export class CoverageAnswers {
  isFlowOpen = $state(false)
  isFairnessOpen = $state(false)
  readonly counting: ActivityCounting
  readonly #sources: () => Sources
  readonly #flow: Asker<StatusFlowQuestion, StatusFlowAnswer>
  readonly #lag: Asker<string, ReportingLag>
  readonly #measures: Asker<CoverageMeasuresQuestion, CoverageMeasuresAnswer>
  readonly #intervals: Asker<
    CoverageQuestion,
    { readonly question: CoverageQuestion; readonly found: ConcentrationIntervals | null }
  >

  constructor(
    warehouse: Answering<
      'activityCounts' | 'statusFlow' | 'coverageMeasures' | 'fairnessIntervals' | 'reportingLag'
    >,
    sources: () => Sources,
  ) {
    this.#sources = sources
    const version = () => sources().open.dataset.version
    this.counting = new ActivityCounting(
      (question) => warehouse.activityCounts(question),
      () => sources().question,
      version,
    )
    this.#lag = new Asker((day) => warehouse.reportingLag(day))
    this.#flow = new Asker((question) => warehouse.statusFlow(question))
    this.#measures = new Asker((question) => warehouse.coverageMeasures(question))
    this.#intervals = new Asker(async (question) => ({
      question,
      found: await warehouse.fairnessIntervals(question),
    }))
    // The same for every window, so that a drag asks nothing again.
    const sameFlow = stableValue<StatusFlowQuestion>(dequal)
    const flowOfView = $derived(sameFlow(statusFlowQuestionOf(sources().viewState)))
    const flowQuestion = $derived(this.isFlowOpen ? flowOfView : undefined)
    const measuresQuestion = $derived(
      asksMeasures(sources().viewState) ? measuresQuestionOf(sources().viewState, sources().open) : undefined,
    )
    askOnChange(this.#lag, () => sources().today, version)
    askOnChange(this.#flow, () => flowQuestion, version)
    askOnChange(this.#measures, () => measuresQuestion, version)
    askOnChange(this.#intervals, () => (this.isFairnessOpen ? sources().question : undefined), version)
  }

  /** What is still to be reported of the window; '' for nothing. */
  get lateReports(): string {
    const { answer } = this.#lag
    return answer.kind === 'ready' ? lateReportsSentence(answer.last, this.#sources().viewState.window) : ''
  }

  /** Null while it is worked out. */
  get flow(): StatusFlowAnswer | null {
    const { answer } = this.#flow
    return answer.kind === 'ready' && answer.last.version === this.#version ? answer.last : null
  }

  /** The last answer, which stays while the next is worked out; null where reach of areas is all that is displayed. */
  get measures(): CoverageMeasuresAnswer | null {
    const { last } = this.#measures.answer
    return asksMeasures(this.#sources().viewState) && last?.version === this.#version ? last : null
  }

  /** Null while they are worked out. */
  get intervals(): ConcentrationIntervals | null {
    const { answer } = this.#intervals
    return answer.kind === 'ready' && answer.last.question === this.#sources().question
      ? answer.last.found
      : null
  }

  get #version(): number {
    return this.#sources().open.dataset.version
  }
}
