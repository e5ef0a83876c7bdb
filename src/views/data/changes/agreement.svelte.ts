import type { Agree, Changes, WayIn } from '../../../domain/changes'

/** Puts what a load would change to a person, and waits for the answer. */
export class Agreement {
  asked: Changes | undefined = $state.raw()
  private settle: ((way: WayIn | null) => void) | undefined

  readonly ask: Agree = (changes) => {
    this.asked = changes
    return new Promise((settle) => (this.settle = settle))
  }

  answer(way: WayIn | null): void {
    this.asked = undefined
    this.settle?.(way)
  }
}
