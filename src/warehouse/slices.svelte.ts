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
      const asked = question()
      untrack(() => {
        this.current = asked
        this.slices = []
        this.why = ''
      })
      if (asked === undefined) return
      const timer = setTimeout(() => void this.work(asked), IDLE)
      return () => {
        clearTimeout(timer)
        this.current = undefined
      }
    })
  }

  private async work(asked: Q): Promise<void> {
    try {
      for (let from: number | null = 0; from !== null && this.current === asked;) {
        const slice: S = await this.query(asked, from)
        if (this.current !== asked) return
        this.slices = [...this.slices, slice]
        from = slice.next
      }
    } catch (error) {
      if (this.current === asked) this.why = error instanceof Error ? error.message : String(error)
    }
  }
}
