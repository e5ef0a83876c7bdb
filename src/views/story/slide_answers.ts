import { answerSlide } from './answer_slide'
import type { SlideAnswer, SlideSources } from './answer_slide'

/** Answers of slides by their query, each worked out once for one state of the data. */
export class SlideAnswers {
  readonly #known = new Map<string, Promise<SlideAnswer>>()

  constructor(private readonly sources: SlideSources) {}

  of(query: string): Promise<SlideAnswer> {
    const known = this.#known.get(query) ?? answerSlide(query, this.sources)
    this.#known.set(query, known)
    return known
  }

  /** One answer for each query. */
  async all(queries: readonly string[]): Promise<ReadonlyMap<string, SlideAnswer>> {
    const answers = await Promise.all(queries.map((query) => this.of(query)))
    return new Map(answers.map((answer, at) => [queries[at] ?? '', answer]))
  }
}
