import { untrack } from 'svelte'
import type { Asker } from './answer.svelte'

/** Asks the question now and whenever it, or the version of the open data, changes. */
export function askOnChange<Q, T>(
  asker: Asker<Q, T>,
  question: () => Q | undefined,
  version: () => number,
): void {
  $effect(() => {
    version()
    const current = question()
    if (current !== undefined) untrack(() => asker.ask(current))
  })
}
