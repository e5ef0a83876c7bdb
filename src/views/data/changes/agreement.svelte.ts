import type { Agree, Changes, WayIn } from '../../../domain/files/changes'

/** Puts what a load would change to a person, and waits for the answer. */
export class Agreement {
  pending: Changes | undefined = $state.raw()
  private settle: ((way: WayIn | null) => void) | undefined

  readonly ask: Agree = (changes) => {
    this.pending = changes
    return new Promise((settle) => (this.settle = settle))
  }

  answer(way: WayIn | null): void {
    this.pending = undefined
    this.settle?.(way)
  }
}
