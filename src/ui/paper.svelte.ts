import { flushSync } from 'svelte'
import { createSubscriber, MediaQuery } from 'svelte/reactivity'
import { on } from 'svelte/events'

/** Knows whether the page is being laid out for paper, in time for what is only drawn there. */
export class Paper {
  readonly #media = new MediaQuery('print')
  #printing = false
  readonly #watch = createSubscriber((update) => {
    // A browser prints what stands in the page when the handler returns.
    const set = (printing: boolean) => {
      this.#printing = printing
      flushSync(update)
    }
    const stops = [on(window, 'beforeprint', () => set(true)), on(window, 'afterprint', () => set(false))]
    return () => stops.forEach((stop) => stop())
  })

  get printing(): boolean {
    this.#watch()
    return this.#media.current || this.#printing
  }
}
