/** A queue: runs one task at a time, in the order they were added, whether or not the one before succeeded. */
export class TaskQueue {
  private last: Promise<unknown> = Promise.resolve()

  run<T>(task: () => T | Promise<T>): Promise<T> {
    const result = this.last.then(task)
    this.last = result.catch(() => undefined)
    return result
  }
}
