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
  private next: { question: Q } | undefined

  constructor(private readonly query: (question: Q, steps: Steps<T>) => Promise<T>) {}

  ask(question: Q): void {
    this.next = { question }
    if (!this.isAsking) void this.work()
  }

  private async work(): Promise<void> {
    this.isAsking = true
    const steps: Steps<T> = {
      show: (last) => (this.answer = { kind: 'loading', last }),
      isOutdated: () => this.next !== undefined,
    }
    while (this.next) {
      const { question } = this.next
      this.next = undefined
      this.answer = { kind: 'loading', last: this.answer.last }
      try {
        this.answer = { kind: 'ready', last: await this.query(question, steps) }
      } catch (error) {
        const why = messageOf(error)
        this.answer = { kind: 'failed', last: this.answer.last, why }
      }
    }
    this.isAsking = false
  }
}
