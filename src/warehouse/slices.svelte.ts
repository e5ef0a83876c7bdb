import { messageOf } from '../domain/words/message_of'
import { untrack } from 'svelte'

/** Slices begin once the question has stayed the same for so long, ms. */
const IDLE = 500

/** An answer that comes in slices, each with where the next begins. Another question ends it after the slice at work. */
export class Slices<Q, S extends { readonly next: number | null }> {
  slices: readonly S[] = $state.raw([])
  why = $state.raw('')
  private current: Q | undefined

  constructor(private readonly query: (question: Q, from: number) => Promise<S>) {}

  /** Asks again whenever the question changes; undefined asks for nothing. */
  follow(question: () => Q | undefined): void {
    $effect(() => {
      const newest = question()
      untrack(() => {
        this.current = newest
        this.slices = []
        this.why = ''
      })
      if (newest === undefined) return
      const timer = setTimeout(() => void this.work(newest), IDLE)
      return () => {
        clearTimeout(timer)
        this.current = undefined
      }
    })
  }

  private async work(question: Q): Promise<void> {
    try {
      for (let from: number | null = 0; from !== null && this.current === question;) {
        const slice: S = await this.query(question, from)
        if (this.current !== question) return
        this.slices = [...this.slices, slice]
        from = slice.next
      }
    } catch (error) {
      if (this.current === question) this.why = messageOf(error)
    }
  }
}
