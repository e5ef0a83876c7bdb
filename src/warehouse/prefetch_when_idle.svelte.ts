import { untrack } from 'svelte'
import type { AnswerCache } from './answer_cache'

/** Milliseconds that a person has looked at an answer before the next ones are worked out. */
const IDLE = 250

/** Works out the answers to `questions` while nothing changes. */
export function prefetchWhenIdle<Q, T extends { readonly version: unknown }>(
  cache: AnswerCache<Q, T>,
  questions: () => readonly Q[],
): void {
  $effect(() => {
    const next = questions()
    if (next.length === 0) return
    let isOutdated = false
    const timer = setTimeout(() => untrack(() => void cache.prefetch(next, () => isOutdated)), IDLE)
    return () => {
      isOutdated = true
      clearTimeout(timer)
    }
  })
}
