/** A queue: runs one task at a time, in the order they were added, whether or not the one before succeeded. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve()

  take<T>(work: () => T | Promise<T>): Promise<T> {
    const mine = this.last.then(work)
    this.last = mine.catch(() => undefined)
    return mine
  }
}
