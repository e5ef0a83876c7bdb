import { dequal } from 'dequal'
import type { CoverageAnswer } from '../../domain/coverage/coverage'
import type { CoverageMeasuresAnswer, CoverageTally } from '../../domain/coverage/coverage_measures'
import { drawnAreasOf, type DrawnAreas } from '../../findings/coverage/drawn_areas'
import { mapSideOf } from '../../findings/coverage/map_side'
import { hexagonKmOf } from '../../findings/coverage/measures_question'
import type { OpenData } from '../../state/project.svelte'
import type { ViewState } from '../../state/view_state'
import { stableValue } from '../../ui/stable_value'

interface Sources {
  readonly open: OpenData
  readonly viewState: ViewState
  readonly answer: CoverageAnswer | undefined
  readonly measures: CoverageMeasuresAnswer | null
  readonly targetPct: number | null
  /** What another map draws, which is then drawn here too. */
  readonly areas?: DrawnAreas | undefined
  /** Areas of another map in the same colours. */
  readonly beside?: readonly CoverageTally[]
}

type Layout = Parameters<typeof drawnAreasOf>[1]

/** What the map draws of the last answers, and what stands beside it. Make it while a component starts. */
export class DisplayedMap {
  readonly #sources: () => Sources
  // Equal areas are drawn once: the address is read anew at every drag.
  readonly #keep = stableValue<Layout>(dequal)
  readonly #layout = $derived.by(() => {
    const { open, viewState, answer } = this.#sources()
    const hexagonKm = hexagonKmOf(viewState, open)
    const by = answer?.question.by ?? viewState.by
    return this.#keep({ by, within: viewState.within, ...(hexagonKm !== undefined && { hexagonKm }) })
  })
  readonly #open = $derived.by(() => this.#sources().open)
  readonly areas = $derived.by(() => this.#sources().areas ?? drawnAreasOf(this.#open, this.#layout))

  constructor(sources: () => Sources) {
    this.#sources = sources
  }

  /** Of the areas drawn; null where they are being worked out, or reach of areas is displayed. */
  get measures(): CoverageMeasuresAnswer | null {
    const { measures } = this.#sources()
    const { by, within, hexagonKm } = measures?.question ?? {}
    const layout = this.#layout
    if (by !== layout.by || hexagonKm !== layout.hexagonKm) return null
    return hexagonKm === undefined || dequal(within, layout.within) ? measures : null
  }

  get side() {
    const { answer, viewState, targetPct, beside } = this.#sources()
    return answer && mapSideOf(answer, viewState.measure, this.measures, this.areas, targetPct, beside)
  }
}
