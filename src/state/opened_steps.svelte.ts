import type { OpeningStep, ReplacedProject } from './opening_steps'
import type { HeldProject } from './reload_handover'

/** What led to the open data, whether it has changed since, and what it took the place of. */
export class OpenedSteps {
  /** None where the demo is open as the app ships it. */
  list: readonly OpeningStep[] = $state.raw([])
  /** Own data or decisions have changed since the project was opened or saved to a file. */
  isChanged = $state(false)
  /** What the demo took the place of, while it can be opened again. */
  replaced: ReplacedProject | undefined = $state.raw()

  get whole(): { readonly steps: readonly OpeningStep[]; readonly isChanged: boolean } {
    return { steps: this.list, isChanged: this.isChanged }
  }

  /** What the demo took the place of and no file holds. */
  get replacedUnsaved(): HeldProject | undefined {
    if (!this.replaced?.isChanged) return undefined
    const { name, decisions, steps, isChanged } = this.replaced
    return { name, decisions, steps, isChanged }
  }

  /** What is open came by this one step. */
  begin(step: OpeningStep): void {
    this.list = [step]
    this.isChanged = false
    this.replaced = undefined
  }

  add(step: OpeningStep): void {
    this.list = [...this.list, step]
    this.isChanged = true
    this.replaced = undefined
  }

  /** The demo takes the place of own data, which `rest` describes besides. */
  giveWay(rest: Omit<ReplacedProject, 'steps' | 'isChanged'>): void {
    this.replaced = { ...rest, ...this.whole }
    this.list = []
  }

  /** What the demo took the place of is open again. */
  restore({ steps, isChanged }: ReplacedProject): void {
    this.list = steps
    this.isChanged = isChanged
    this.replaced = undefined
  }

  /** The page before this one had it open: it can be opened again while the demo is open. */
  offerAgain(held: HeldProject): void {
    if (this.list.length === 0) this.replaced = { ...held, resumeKeeping: () => undefined }
  }

  /** Unchanged while what is open is being saved; changed where that fails. */
  async saving<Saved>(save: Promise<Saved>): Promise<Saved> {
    this.isChanged = false
    try {
      return await save
    } catch (error) {
      this.isChanged = true
      throw error
    }
  }
}
