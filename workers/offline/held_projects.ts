/*
 * What was open in a tab that is being loaded again, held in memory for so long as that takes and nowhere else: the
 * page that comes next may ask for it once, with the same tab's key.
 */

export const HELD_FOR_MS = 60_000

/** What a page says to its service worker. */
type HoldingMessage =
  | { readonly kind: 'hold'; readonly tab: string; readonly project: unknown }
  | { readonly kind: 'take'; readonly tab: string }

const isHoldingMessage = (data: unknown): data is HoldingMessage =>
  typeof data === 'object' &&
  data !== null &&
  'kind' in data &&
  (data.kind === 'hold' || data.kind === 'take') &&
  'tab' in data &&
  typeof data.tab === 'string'

interface HeldProject {
  readonly project: unknown
  readonly until: number
}

/** `now`: milliseconds. */
export class HeldProjects {
  readonly #held = new Map<string, HeldProject>()
  readonly #now: () => number

  constructor(now: () => number = Date.now) {
    this.#now = now
  }

  /** Answers a message: what was held for a tab, null where nothing is; undefined where the message asks for nothing. */
  answer(data: unknown): unknown {
    this.#forgetOld()
    if (!isHoldingMessage(data)) return undefined
    if (data.kind === 'hold') {
      this.#held.set(data.tab, { project: data.project, until: this.#now() + HELD_FOR_MS })
      return undefined
    }
    const held = this.#held.get(data.tab)
    this.#held.delete(data.tab)
    return held?.project ?? null
  }

  #forgetOld(): void {
    for (const [tab, { until }] of this.#held) if (until < this.#now()) this.#held.delete(tab)
  }
}
