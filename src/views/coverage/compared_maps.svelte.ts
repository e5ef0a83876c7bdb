import { tablesOfMeasure } from '../../domain/people/tables_of_measures'
import type { LeftTable } from '../../domain/people/left_table'
import type { CoverageAnswer } from '../../domain/coverage/coverage'
import type { CoverageMeasure, CoverageMeasuresAnswer } from '../../domain/coverage/coverage_measures'
import { titleAgainst } from '../../findings/coverage/against'
import type { ComparedSide } from '../../findings/coverage/compared_rows'
import type { OpenData } from '../../state/project.svelte'
import type { ViewState } from '../../state/view_state'
import type { Answering } from '../../warehouse/warehouse'
import { ComparedAnswers } from './compared_answers.svelte'
import { DisplayedMap } from './displayed_map.svelte'

interface Sources {
  readonly open: OpenData
  readonly viewState: ViewState
  readonly answer: CoverageAnswer | undefined
  readonly measures: CoverageMeasuresAnswer | null
  /** Of reach, in per cent; null for none. */
  readonly targetPct: number | null
}

/** The map of the view and, while it is compared, the second beside it. Make it while a component starts. */
export class ComparedMaps {
  readonly first: DisplayedMap
  readonly second: DisplayedMap
  readonly #answers: ComparedAnswers
  readonly #sources: () => Sources

  constructor(warehouse: Answering<'coverage' | 'coverageMeasures'>, sources: () => Sources) {
    this.#sources = sources
    this.#answers = new ComparedAnswers(warehouse, sources)
    this.first = new DisplayedMap(() => ({
      ...sources(),
      targetPct: this.#targetOfColours(sources().viewState.measure, sources().targetPct),
      beside: this.#sharesColours ? (this.#answers.measures?.areas ?? []) : [],
    }))
    this.second = new DisplayedMap(() => {
      const viewState = this.#answers.viewState ?? sources().viewState
      const { answer, measures, targetPct } = this.#answers
      return {
        ...{ open: sources().open, viewState, answer, measures, areas: this.first.areas },
        targetPct: this.#targetOfColours(viewState.measure, targetPct),
        beside: this.#sharesColours ? (sources().measures?.areas ?? []) : [],
      }
    })
  }

  /** Whether both maps are of one measure, and so in the colours of one key. */
  get #sharesColours(): boolean {
    return this.#answers.viewState?.measure === this.#sources().viewState.measure
  }

  /** Targets differ by year and phase, so that two maps of reach have steps without one. */
  #targetOfColours(measure: CoverageMeasure, targetPct: number | null): number | null {
    return measure === 'reach' && this.#answers.viewState !== null ? null : targetPct
  }

  /** What the two maps are called. */
  get titles(): readonly [string, string] {
    const { viewState } = this.#sources()
    const { against } = viewState
    return against === null
      ? ['', '']
      : [titleAgainst(viewState, against), titleAgainst(this.#answers.viewState ?? viewState, against)]
  }

  /** What stands in the table of both; null while there is one map, or something is being worked out. */
  get figures(): readonly [ComparedSide, ComparedSide] | null {
    const { viewState, targetPct } = this.#sources()
    const [first, second] = [this.first.measures, this.second.measures]
    if (!this.#answers.viewState || !first || !second) return null
    const [title, other] = this.titles
    return [
      { title, measure: viewState.measure, all: first.all, areas: first.areas, targetPct },
      {
        ...{ title: other, measure: this.#answers.viewState.measure, all: second.all, areas: second.areas },
        targetPct: this.#answers.targetPct,
      },
    ]
  }

  /** The tables of people of the second map. */
  get tablesOfSecond(): readonly LeftTable[] {
    const [measures, viewState] = [this.second.measures, this.#answers.viewState]
    return measures && viewState ? tablesOfMeasure(measures, viewState.measure) : []
  }
}
