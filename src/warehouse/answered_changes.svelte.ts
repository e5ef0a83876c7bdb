import { dequal } from 'dequal'

/** Milliseconds that a change waits for its answer: any longer would look as if nothing had been pressed. */
const LONGEST_WAIT = 100

interface Change<Q> {
  /** What the view asks once the change is made. */
  readonly question: Q
  readonly make: () => void
  /** False while a hand still moves: the next change may take its place. */
  readonly isSettled: boolean
}

/**
 * Makes each change of a drag when its answer is there, so that one frame shows both and none is drawn of the old answer
 * first. One is answered at a time and made even if the hand has moved on, so that a steady drag is followed; of those that
 * wait, the newest is next.
 */
export class AnsweredChanges<Q> {
  readonly #answer: (question: Q) => Promise<unknown> | undefined
  readonly #current: () => unknown
  #waiting: readonly Change<Q>[] = []
  #isAnswering = false
  #pending = $state.raw<Q>()
  /** What the changes so far have made of it. */
  #expected: unknown

  /**
   * `answer` is kept where the view asks for it; undefined where it is known. `current` is what the changes replace: where
   * something else has replaced it meanwhile, that is newer, and stays.
   */
  constructor(answer: (question: Q) => Promise<unknown> | undefined, current: () => unknown) {
    this.#answer = answer
    this.#current = current
  }

  /** What the view will ask once the changes on their way are made; undefined where there are none. */
  get pending(): Q | undefined {
    return this.#pending
  }

  add(change: Change<Q>): void {
    this.#pending = change.question
    const isNewer = this.#waiting.at(-1)?.isSettled === false
    this.#waiting = [...(isNewer ? this.#waiting.slice(0, -1) : this.#waiting), change]
    if (!this.#isAnswering) void this.#work()
  }

  async #work(): Promise<void> {
    this.#isAnswering = true
    this.#expected = this.#current()
    for (let next = this.#waiting[0]; next; next = this.#waiting[0]) {
      this.#waiting = this.#waiting.slice(1)
      const answer = this.#answer(next.question)
      if (answer) await settledWithin(answer, LONGEST_WAIT)
      if (!dequal(this.#current(), this.#expected)) this.#waiting = []
      else next.make()
      this.#expected = this.#current()
    }
    this.#isAnswering = false
    this.#pending = undefined
  }
}

/** Whether it is kept or broken: the view asks again, and reports what fails. */
function settledWithin(promise: Promise<unknown>, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    const end = () => {
      clearTimeout(timer)
      resolve()
    }
    promise.then(end, end)
  })
}
