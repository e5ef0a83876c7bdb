/** What stood before each change, newest last: the way back through what a person decided, a step at a time. */
export class WayBack<T> {
  #stood: readonly T[] = $state.raw([])

  /** Of more changes than `most` the oldest cannot be undone. */
  constructor(private readonly most = Infinity) {}

  get isOpen(): boolean {
    return this.#stood.length > 0
  }

  /** Says, before a change, what stands. */
  note(standing: T): void {
    const noted = [...this.#stood, standing]
    this.#stood = noted.slice(Math.max(0, noted.length - this.most))
  }

  /** Steps back: what stood before the last change, or undefined where nothing was changed. */
  step(): T | undefined {
    const last = this.#stood.at(-1)
    this.#stood = this.#stood.slice(0, -1)
    return last
  }
}
