import { untrack } from 'svelte'
import type { Asker } from './answer.svelte'

/** Milliseconds without a change before a side question is sent. */
const IDLE = 600

/** Asks a question that matters less than others, once it has stayed the same for a while (`idle`, ms). */
export function askWhenIdle<Q, T>(asker: Asker<Q, T>, question: () => Q | undefined, idle = IDLE): void {
  $effect(() => {
    const current = question()
    if (current === undefined) return
    const timer = setTimeout(() => untrack(() => asker.ask(current)), idle)
    return () => clearTimeout(timer)
  })
}
