/** Milliseconds without a change after which the address bar follows. */
const QUIET = 250
/** Milliseconds that the address bar may stay behind while changes come one after another. */
const LAG = 1000

export type HistoryStep = 'push' | 'replace'

interface Step {
  readonly step: HistoryStep
  readonly link: string
}

/** Keys with which a person goes to another step of the history, to the address bar or away from the page. */
const LEAVING_KEYS = new Set(['Alt', 'Control', 'Meta', 'F5', 'F6', 'BrowserBack', 'BrowserForward'])
/** The first of the mouse's buttons that go back and forward. */
const BACK_BUTTON = 3

/**
 * Writes links to the history of the window once changes rest: a write keeps the main thread and the browser for about
 * 10 ms each and draws the browser's own window anew, which would stand in the way of the next change. Steps are all
 * kept and in order, and a replacement takes the place of the step before it. Whoever turns to the browser itself, by
 * pointer or key, finds all of them written.
 */
export class HistoryWriter {
  private waiting: Step[] = []
  private timer: ReturnType<typeof setTimeout> | undefined
  /** When the first of those that wait came, ms. */
  private since = 0

  constructor(private readonly window: Window) {
    const listen = <Name extends keyof WindowEventMap>(
      name: Name,
      isLeaving: (event: WindowEventMap[Name]) => boolean = () => true,
    ): void =>
      window.addEventListener(name, (event) => isLeaving(event) && this.writeNow(), { capture: true })
    listen('pagehide')
    listen('blur')
    listen('mouseout', ({ relatedTarget }) => relatedTarget === null)
    listen('keydown', ({ key }) => LEAVING_KEYS.has(key))
    listen('pointerdown', ({ button }) => button >= BACK_BUTTON)
  }

  write(link: string, step: HistoryStep): void {
    const now = performance.now()
    if (this.waiting.length === 0) this.since = now
    const last = step === 'replace' ? this.waiting.pop() : undefined
    this.waiting.push({ step: last?.step ?? step, link })
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.writeNow(), Math.max(0, Math.min(QUIET, this.since + LAG - now)))
  }

  /** Writes what waits at once. */
  writeNow(): void {
    const { waiting } = this
    this.forget()
    for (const { step, link } of waiting)
      if (step === 'push') this.window.history.pushState(null, '', link)
      else this.window.history.replaceState(null, '', link)
  }

  /** Writes nothing of what waits: the person has gone to another step of the history. */
  forget(): void {
    clearTimeout(this.timer)
    this.timer = undefined
    this.waiting = []
  }
}
