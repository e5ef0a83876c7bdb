/** Asks before own unsaved data is replaced. One question at a time. */
export class UnsavedQuestion {
  /** The label of the button that continues; undefined while there is no question. */
  action: string | undefined = $state()
  private resolve: (goAhead: boolean) => void = () => undefined

  constructor(private readonly unsaved: () => boolean) {}

  /** True at once where nothing would be lost, else as the person answers. */
  ask(action: string): Promise<boolean> {
    if (!this.unsaved()) return Promise.resolve(true)
    this.answer(false)
    this.action = action
    return new Promise((resolve) => (this.resolve = resolve))
  }

  answer(goAhead: boolean): void {
    this.action = undefined
    this.resolve(goAhead)
  }
}
