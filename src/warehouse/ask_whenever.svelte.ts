import { untrack } from 'svelte'
import type { Asker } from './answer.svelte'

/** Puts the question to the asker now and whenever it, or the version of the open data, changes. */
export function askWhenever<Q, T>(
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
