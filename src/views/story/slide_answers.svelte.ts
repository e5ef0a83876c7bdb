import { SvelteMap } from 'svelte/reactivity'
import { answerSlide } from '../../findings/slides/answer_slide'
import type { SlideAnswer, SlideSources } from '../../findings/slides/answer_slide'

/** Answers of slides by their query, each worked out once for one state of the data and there as soon as it is known. */
export class SlideAnswers {
  readonly known = new SvelteMap<string, SlideAnswer>()
  readonly #answers: Record<string, Promise<void>> = {}

  constructor(private readonly sources: SlideSources) {}

  /** Works out what is not known yet; settles when every query has its answer. */
  async answerAll(queries: readonly string[]): Promise<void> {
    await Promise.all(queries.map((query) => (this.#answers[query] ??= this.#ask(query))))
  }

  async #ask(query: string): Promise<void> {
    this.known.set(query, await answerSlide(query, this.sources))
  }
}
