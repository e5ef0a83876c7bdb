import type { Changes } from '../../../domain/changes'

/** Puts what a load would change to a person, and waits for the answer. */
export class Agreement {
  asked: readonly Changes[] | undefined = $state.raw()
  private settle: ((replace: boolean) => void) | undefined

  readonly ask = (changes: readonly Changes[]): Promise<boolean> => {
    this.asked = changes
    return new Promise((settle) => (this.settle = settle))
  }

  answer(replace: boolean): void {
    this.asked = undefined
    this.settle?.(replace)
  }
}
