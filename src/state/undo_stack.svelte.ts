/** The values before each change, newest last, so that changes can be undone one at a time. */
export class UndoStack<T> {
  #values: readonly T[] = $state.raw([])

  /** Of more changes than `limit` the oldest cannot be undone. */
  constructor(private readonly limit = Infinity) {}

  get canUndo(): boolean {
    return this.#values.length > 0
  }

  /** The value before the last change; undefined where nothing was changed. */
  get last(): T | undefined {
    return this.#values.at(-1)
  }

  /** Remembers the value that a change is about to replace. */
  push(value: T): void {
    const values = [...this.#values, value]
    this.#values = values.slice(Math.max(0, values.length - this.limit))
  }

  /** Removes and returns the value before the last change; undefined where nothing was changed. */
  pop(): T | undefined {
    const last = this.#values.at(-1)
    this.#values = this.#values.slice(0, -1)
    return last
  }

  clear(): void {
    this.#values = []
  }
}
