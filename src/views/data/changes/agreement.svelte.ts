import type { ConfirmChanges, Changes, MergeMode } from '../../../domain/files/changes'

/** Puts what a load would change to a person, and waits for the answer. */
export class Agreement {
  pending: Changes | undefined = $state.raw()
  private resolve: ((way: MergeMode | null) => void) | undefined

  readonly ask: ConfirmChanges = (changes) => {
    this.pending = changes
    return new Promise((settle) => (this.resolve = settle))
  }

  answer(way: MergeMode | null): void {
    this.pending = undefined
    this.resolve?.(way)
  }
}
