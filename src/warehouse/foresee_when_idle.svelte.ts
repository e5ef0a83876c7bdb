import { untrack } from 'svelte'
import type { Foresight } from './foresight'

/** Milliseconds that a person has looked at an answer before the next ones are worked out. */
const IDLE = 250

/** Works out the answers to `questions` while nothing changes. */
export function foreseeWhenIdle<Q, T>(foresight: Foresight<Q, T>, questions: () => readonly Q[]): void {
  $effect(() => {
    const next = questions()
    if (next.length === 0) return
    let isOutdated = false
    const timer = setTimeout(() => untrack(() => void foresight.foresee(next, () => isOutdated)), IDLE)
    return () => {
      isOutdated = true
      clearTimeout(timer)
    }
  })
}
