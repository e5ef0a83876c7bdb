import type { ActivityCounts, ActivityCountsQuestion } from '../../domain/engagement/activity_counts'
import { isNarrowed } from '../../domain/engagement/activity_filter'
import { Asker } from '../../warehouse/answer.svelte'
import { askOnChange } from '../../warehouse/ask_on_change.svelte'

/** Counts the engagements behind each filter, while somebody looks at them: a panel is open, or a filter is set. */
export class ActivityCounting {
  /** The panel of filters is open. */
  isOpen = $state(false)
  /** The panel of columns about schools is open. */
  isColumnOpen = $state(false)
  readonly #asker: Asker<ActivityCountsQuestion, ActivityCounts>
  readonly #version: () => number

  constructor(
    ask: (question: ActivityCountsQuestion) => Promise<ActivityCounts>,
    question: () => ActivityCountsQuestion,
    version: () => number,
  ) {
    this.#version = version
    this.#asker = new Asker(ask)
    const isFiltered = () => isNarrowed(question()) || question().columnFilter !== undefined
    askOnChange(
      this.#asker,
      () => (this.isOpen || this.isColumnOpen || isFiltered() ? question() : undefined),
      version,
    )
  }

  /** The newest counts of what is loaded; undefined until they are worked out. */
  get counts(): ActivityCounts | undefined {
    const { last } = this.#asker.answer
    return last?.version === this.#version() ? last : undefined
  }
}
