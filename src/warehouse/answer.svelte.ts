import { messageOf } from '../domain/words/message_of'
/** The state of a question in a panel. The last answer stays on the screen while the next is computed, or after one failed. */
export type Answer<T> =
  | { readonly kind: 'loading'; readonly last: T | undefined }
  | { readonly kind: 'ready'; readonly last: T }
  | { readonly kind: 'failed'; readonly last: T | undefined; readonly why: string }

/** How a question that takes long gives an answer that is good enough first. */
interface Steps<T> {
  /** Puts an answer on the screen while the final one is computed. */
  readonly show: (last: T) => void
  /** True once a newer question waits. */
  readonly isOutdated: () => boolean
}

/**
 * Asks one kind of question of the warehouse. The newest question wins: while one is being answered at most one
 * more waits, and a newer question replaces the waiting one. The last answer stays on the screen. Answers come in the
 * order of their questions, so a person who drags sees each computed answer and ends on the newest.
 */
export class Asker<Q, T> {
  answer: Answer<T> = $state.raw({ kind: 'loading', last: undefined })
  private isAsking = false
  private next: { readonly question: Q; readonly order: number } | undefined
  private newest = 0
  /** The newest question that is answered on the screen. */
  private answered = 0

  /** `known` gives an answer that is there already, which is then on the screen at once. */
  constructor(
    private readonly query: (question: Q, steps: Steps<T>) => Promise<T>,
    private readonly known: (question: Q) => T | undefined = () => undefined,
  ) {}

  ask(question: Q): void {
    const order = (this.newest += 1)
    const known = this.known(question)
    if (known !== undefined) {
      this.next = undefined
      this.put({ kind: 'ready', last: known }, order)
    } else {
      this.next = { question, order }
      if (!this.isAsking) void this.work()
    }
  }

  /** An older answer than the one on the screen comes too late. */
  private put(answer: Answer<T>, order: number): void {
    if (order < this.answered) return
    this.answered = order
    this.answer = answer
  }

  private async work(): Promise<void> {
    this.isAsking = true
    while (this.next) {
      const { question, order } = this.next
      this.next = undefined
      this.answer = { kind: 'loading', last: this.answer.last }
      const steps: Steps<T> = {
        show: (last) => this.put({ kind: 'loading', last }, order),
        isOutdated: () => this.newest !== order,
      }
      try {
        this.put({ kind: 'ready', last: await this.query(question, steps) }, order)
      } catch (error) {
        const why = messageOf(error)
        this.put({ kind: 'failed', last: this.answer.last, why }, order)
      }
    }
    this.isAsking = false
  }
}
