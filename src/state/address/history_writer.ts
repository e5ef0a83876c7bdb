/** Milliseconds that a drag may run ahead of the address bar. */
const DRAG_LAG = 200

export type HistoryStep = 'push' | 'replace'

/**
 * Writes links to the history of the window, each in a task of its own: a write keeps the main thread for about 10 ms, and
 * a person who changes the view waits for the worker first. Steps are all kept and in order; of replacements that wait,
 * the last is written.
 */
export class HistoryWriter {
  private waiting: { readonly step: HistoryStep; readonly link: string } | undefined
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly window: Window) {}

  /** `isDragging` while more changes of the same step are to come. */
  write(link: string, step: HistoryStep, isDragging: boolean): void {
    if (step === 'push') this.writeNow()
    this.waiting = { step: this.waiting?.step ?? step, link }
    const isFirst = this.timer === undefined
    if (!isFirst && isDragging) return
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.writeNow(), isDragging && step === 'replace' ? DRAG_LAG : 0)
  }

  /** Writes what waits at once. */
  writeNow(): void {
    const { waiting } = this
    this.forget()
    if (waiting?.step === 'push') this.window.history.pushState(null, '', waiting.link)
    if (waiting?.step === 'replace') this.window.history.replaceState(null, '', waiting.link)
  }

  /** Writes nothing of what waits: the person has gone to another step of the history. */
  forget(): void {
    clearTimeout(this.timer)
    this.timer = undefined
    this.waiting = undefined
  }
}
