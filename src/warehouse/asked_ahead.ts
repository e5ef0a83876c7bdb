/**
 * Answers to the first calls of the app, asked for before it is there to ask. They are given once, to the same calls in
 * the same order; the first call that differs ends them all, so that no answer is given to a later call.
 */
export class AskedAhead<Name extends string> {
  private answers: { readonly name: Name; readonly answer: Promise<unknown> }[] = []
  private isOver = false

  /** Throws where the app already asks by itself. */
  add(name: Name, ask: () => Promise<unknown>): Promise<unknown> {
    if (this.isOver) throw new Error(`The app already asks by itself, so ${name} is not asked ahead`)
    const answer = ask()
    // It fails where it is taken.
    answer.catch(() => undefined)
    this.answers.push({ name, answer })
    return answer
  }

  /** Undefined for a call that was not asked ahead. */
  take(name: Name): Promise<unknown> | undefined {
    const next = this.answers.shift()
    if (next?.name === name) return next.answer
    this.end()
    return undefined
  }

  end(): void {
    this.answers = []
    this.isOver = true
  }
}
