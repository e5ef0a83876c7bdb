/** What a panel shows of a question: an answer may be up while the next is computed, or after one failed. */
export type Answer<T> =
  | { readonly kind: 'loading'; readonly last: T | undefined }
  | { readonly kind: 'ready'; readonly last: T }
  | { readonly kind: 'failed'; readonly last: T | undefined; readonly why: string }

/**
 * Asks one kind of question of the warehouse. The newest question wins: while one is being answered at most one
 * more waits, and a question asked meanwhile takes the waiting one's place. The last answer stays up; answers come
 * in the order asked, so a hand that drags sees each one that is computed and ends on the newest.
 */
export class Asker<Q, T> {
  answer: Answer<T> = $state.raw({ kind: 'loading', last: undefined })
  private isAsking = false
  private next: { question: Q } | undefined

  constructor(private readonly query: (question: Q) => Promise<T>) {}

  ask(question: Q): void {
    this.next = { question }
    if (!this.isAsking) void this.work()
  }

  private async work(): Promise<void> {
    this.isAsking = true
    while (this.next) {
      const { question } = this.next
      this.next = undefined
      this.answer = { kind: 'loading', last: this.answer.last }
      try {
        this.answer = { kind: 'ready', last: await this.query(question) }
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error)
        this.answer = { kind: 'failed', last: this.answer.last, why }
      }
    }
    this.isAsking = false
  }
}
