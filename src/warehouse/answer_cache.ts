import { dequal } from 'dequal'

/** More than a person has next: years, phases, groupings, months and what is counted. A sixth of a megabyte each for 32,000 schools. */
const ANSWERS_KEPT = 40

/**
 * Answers to what a person may ask next, worked out while they look at the last one, so that the next change is answered
 * in the frame in which it is made.
 */
export class AnswerCache<Q, T extends { readonly version: unknown }> {
  /** The one last wanted at the end. */
  #known: readonly { readonly question: Q; readonly answer: T }[] = []
  /** Of the data that was open when they were asked. */
  #pending: readonly { readonly question: Q; readonly version: unknown; readonly answer: Promise<T> }[] = []

  /** `version` of the data that is open now: no answer of other data is known. */
  constructor(
    private readonly query: (question: Q) => Promise<T>,
    private readonly version: () => T['version'],
  ) {}

  /** Undefined where the answer is not known. */
  get(question: Q): T | undefined {
    const known = this.#known.find((each) => this.#isCurrent(each.answer) && dequal(each.question, question))
    if (known) this.#keep(known.question, known.answer)
    return known?.answer
  }

  /** Asks for an answer, and keeps it. A question that waits for its answer is not asked twice. */
  ask(question: Q): Promise<T> {
    const version = this.version()
    const pending = this.#pending.find((each) => each.version === version && dequal(each.question, question))
    if (pending) return pending.answer
    const waiting = { question, version, answer: this.#askAndKeep(question) }
    this.#pending = [...this.#pending, waiting]
    const end = () => (this.#pending = this.#pending.filter((each) => each !== waiting))
    waiting.answer.then(end, end)
    return waiting.answer
  }

  async #askAndKeep(question: Q): Promise<T> {
    const answer = await this.query(question)
    this.#keep(question, answer)
    return answer
  }

  readonly #isCurrent = (answer: T): boolean => answer.version === this.version()

  #keep(question: Q, answer: T): void {
    const others = this.#known.filter(
      (each) => this.#isCurrent(each.answer) && !dequal(each.question, question),
    )
    this.#known = [...others, { question, answer }].slice(-ANSWERS_KEPT)
  }

  /**
   * Works out what is not known yet of these, the likeliest first, one after another, until `isOutdated`. What fails is
   * left to be asked by the person, and is reported then.
   */
  async prefetch(questions: readonly Q[], isOutdated: () => boolean): Promise<void> {
    for (const question of questions) {
      if (isOutdated()) return
      if (this.get(question) !== undefined) continue
      try {
        await this.ask(question)
      } catch {
        return
      }
    }
    // The likeliest are kept longest.
    for (const question of questions.toReversed()) this.get(question)
  }
}
