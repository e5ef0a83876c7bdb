import { untrack } from 'svelte'
import type { Asker } from './answer.svelte'

/** Asks the question now and whenever it, or the version of the open data, changes. */
export function askOnChange<Q, T>(
  asker: Asker<Q, T>,
  question: () => Q | undefined,
  version: () => number,
): void {
  // Derived, so that what is the same asks nothing again, whatever else changed beside it.
  const current = $derived(question())
  const openVersion = $derived(version())
  $effect(() => {
    void openVersion
    const newest = current
    if (newest !== undefined) untrack(() => asker.ask(newest))
  })
}
