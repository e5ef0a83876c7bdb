import type { KeptOpening } from '../domain/kept'
import type { ProjectNote } from '../domain/project_file'
import type { Warehouse } from '../warehouse/warehouse'

/** Whether what is open is kept on this computer between visits. `savedAt` is when the copy there was saved. */
export type KeepingState =
  | { readonly kind: 'off' }
  | { readonly kind: 'saving'; readonly savedAt: string | null }
  | { readonly kind: 'kept'; readonly savedAt: string }
  /** What is kept is another project than the one open, and is left as it is. */
  | { readonly kind: 'another'; readonly savedAt: string | null }
  /** It could not be saved; the copy from `savedAt`, if any, is still there. */
  | { readonly kind: 'failed'; readonly why: string; readonly savedAt: string | null }
  /** What is kept cannot be opened. */
  | { readonly kind: 'damaged'; readonly why: string }
  /** Another tab keeps: this one leaves what is kept as it is. */
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'impossible' }

export type KeepingWarehouse = Pick<Warehouse, 'openKept' | 'keepProject' | 'keepNote' | 'clearKept'>

/** Keeps the project on this computer when people ask for it, one save at a time, the newest of what was decided. */
export class Keeping {
  state: KeepingState = $state.raw({ kind: 'off' })
  private due: 'nothing' | 'note' | 'everything' = 'nothing'
  private savedAt: string | null = null
  private working = false

  /** `oneverything`: all that is open is kept now, and nothing has changed since. */
  constructor(
    private readonly warehouse: KeepingWarehouse,
    private readonly note: () => ProjectNote,
    private readonly oneverything: () => void,
  ) {}

  /** Opens what is kept in the place of what is open. */
  async open(): Promise<KeptOpening> {
    const opening = await this.warehouse.openKept().catch((error: unknown) => {
      this.state = { kind: 'damaged', why: whyNot(error) }
      throw error
    })
    if (opening.outcome === 'opened') this.savedAt = opening.note.savedAt
    this.state = stateAfter(opening)
    return opening
  }

  async switchOn(): Promise<void> {
    this.ask('everything')
    await askToPersist()
  }

  /** Removes all that is kept, and keeps no more. */
  async clear(): Promise<void> {
    this.due = 'nothing'
    this.savedAt = null
    this.state = { kind: 'off' }
    await this.warehouse.clearKept()
  }

  tablesChanged(): void {
    if (this.on) this.ask('everything')
  }

  /** After a save that failed everything is tried again: a note must not go with tables of before. */
  decisionsChanged(): void {
    if (this.on) this.ask(this.state.kind === 'failed' ? 'everything' : 'note')
  }

  /**
   * Another project is about to take the place of the one that is kept, which is then left as it is. Gives a way
   * back, for when it did not.
   */
  leave(): () => void {
    if (!this.on) return () => undefined
    const before = this.state
    this.due = 'nothing'
    this.state = { kind: 'another', savedAt: this.savedAt }
    return () => (before.kind === 'saving' ? this.ask('everything') : (this.state = before))
  }

  private get tablesDue(): boolean {
    return this.due === 'everything'
  }

  private get on(): boolean {
    return this.state.kind === 'kept' || this.state.kind === 'saving' || this.state.kind === 'failed'
  }

  private ask(what: 'note' | 'everything'): void {
    if (this.due !== 'everything') this.due = what
    this.state = { kind: 'saving', savedAt: this.savedAt }
    if (!this.working) void this.work()
  }

  private async work(): Promise<void> {
    this.working = true
    while (this.due !== 'nothing') await this.save(this.due)
    this.working = false
  }

  private async save(what: 'note' | 'everything'): Promise<void> {
    this.due = 'nothing'
    const note = this.note()
    try {
      await (what === 'everything' ? this.warehouse.keepProject(note) : this.warehouse.keepNote(note))
      this.savedAt = note.savedAt
      if (this.state.kind !== 'saving') return
      this.state = { kind: 'kept', savedAt: note.savedAt }
      if (what === 'everything' && !this.tablesDue) this.oneverything()
    } catch (error) {
      if (this.state.kind === 'saving')
        this.state = { kind: 'failed', why: whyNot(error), savedAt: this.savedAt }
    }
  }
}

function stateAfter(opening: KeptOpening): KeepingState {
  if (opening.outcome === 'impossible') return { kind: 'impossible' }
  if (!opening.held) return { kind: 'elsewhere' }
  if (opening.outcome === 'damaged') return { kind: 'damaged', why: opening.why }
  return opening.outcome === 'opened' ? { kind: 'kept', savedAt: opening.note.savedAt } : { kind: 'off' }
}

function whyNot(error: unknown): string {
  if (error instanceof Error && error.name === 'QuotaExceededError')
    return 'there is no room for it: the disk is full, or the browser gives this site no more'
  return error instanceof Error ? error.message : String(error)
}

/** Without this a browser short of room may clear what sites keep. */
async function askToPersist(): Promise<void> {
  if ('navigator' in globalThis && 'storage' in navigator)
    await navigator.storage.persist().catch(() => false)
}
