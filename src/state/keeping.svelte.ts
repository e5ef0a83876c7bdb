import { KEPT_ELSEWHERE } from '../domain/project/kept'
import type { KeptNow, KeptOpening } from '../domain/project/kept'
import { nowIso } from '../domain/project/project_file'
import type { ProjectNote } from '../domain/project/project_file'
import type { Warehouse } from '../warehouse/warehouse'
import { askToPersist, reasonOf, stateAfter } from './keeping_state'
import type { KeepingState } from './keeping_state'

type KeepingWarehouse = Pick<Warehouse, 'openKept' | 'waitToKeep' | 'keepProject' | 'keepNote' | 'clearKept'>

/** What the project does for its keeping. */
interface KeepingProject {
  note(): ProjectNote
  /** All that is open is kept now, and nothing has changed since. */
  onKeepAll(): void
  /** The copy of what is open is gone from this computer. */
  onForget(): void
  /** Another tab has changed what is kept, and this one has changed nothing: its version is opened. */
  reopen(): void
}

/** Keeps the project on this computer when people ask for it, one save at a time, the newest of what was decided. */
export class Keeping {
  state: KeepingState = $state.raw({ kind: 'off' })
  private due: 'nothing' | 'note' | 'everything' = 'nothing'
  private savedAt: string | null = null
  private working = false
  /** When something was changed that could not be kept because another tab keeps; null where nothing was. */
  private changedAt: string | null = null
  /** What is open is, or shall become, what is kept. */
  private openIsKept = false
  private requested = false
  /** Tells one wait for the lock from the next. */
  private waits = 0

  constructor(
    private readonly warehouse: KeepingWarehouse,
    private readonly project: KeepingProject,
  ) {}

  /** Opens what is kept in the place of what is open. */
  async open(): Promise<KeptOpening> {
    const opening = await this.warehouse.openKept().catch((error: unknown) => {
      this.state = { kind: 'damaged', why: reasonOf(error) }
      throw error
    })
    this.savedAt = opening.outcome === 'opened' ? opening.note.savedAt : null
    this.openIsKept = opening.outcome === 'opened'
    this.changedAt = null
    this.requested = false
    if (opening.outcome === 'impossible' || opening.hasLock) this.state = stateAfter(opening)
    else this.wait()
    return opening
  }

  async switchOn(): Promise<void> {
    this.requested = true
    this.openIsKept = true
    this.ask('everything')
    await askToPersist()
  }

  /** Removes all that is kept, and keeps no more. */
  async clear(): Promise<void> {
    this.forget()
    await this.warehouse.clearKept()
  }

  tablesChanged(): void {
    this.changed('everything')
  }

  /** After a save that failed everything is tried again: a note must not go with tables of before. */
  decisionsChanged(): void {
    this.changed(this.state.kind === 'failed' ? 'everything' : 'note')
  }

  /** Something that is open is about to change. */
  changeBegins(): void {
    if (this.state.kind === 'elsewhere') this.changedAt = nowIso()
  }

  /** Another worker runs in the place of one that stopped, which may still hold the lock. */
  workerReplaced(): void {
    if (this.state.kind === 'elsewhere') this.wait()
    else if (this.state.kind === 'failed') this.ask('everything')
  }

  /**
   * Another project is about to take the place of the one that is kept, which is then left as it is. Gives a way
   * back, for when it did not.
   */
  leave(): () => void {
    const { openIsKept, state: before } = this
    this.openIsKept = false
    if (before.kind === 'elsewhere') return () => (this.openIsKept = openIsKept)
    if (!this.on && before.kind !== 'conflict') return () => undefined
    this.due = 'nothing'
    this.state = { kind: 'another', savedAt: this.savedAt }
    return () => {
      this.openIsKept = openIsKept
      if (before.kind === 'saving') this.ask('everything')
      else this.state = before
    }
  }

  private get tablesDue(): boolean {
    return this.due === 'everything'
  }

  private get on(): boolean {
    return this.state.kind === 'kept' || this.state.kind === 'saving' || this.state.kind === 'failed'
  }

  private changed(what: 'note' | 'everything'): void {
    if (this.on) this.ask(what)
    else if (this.state.kind === 'elsewhere') this.changedAt = nowIso()
    else if (this.state.kind === 'conflict')
      this.state = { ...this.state, open: { name: this.project.note().name, savedAt: nowIso() } }
  }

  private forget(): void {
    if (this.openIsKept && this.savedAt !== null) this.project.onForget()
    this.due = 'nothing'
    this.savedAt = null
    this.openIsKept = false
    this.requested = false
    this.state = { kind: 'off' }
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
    const note = this.project.note()
    try {
      await (what === 'everything' ? this.warehouse.keepProject(note) : this.warehouse.keepNote(note))
      this.savedAt = note.savedAt
      if (this.state.kind !== 'saving') return
      this.state = { kind: 'kept', savedAt: note.savedAt }
      if (what === 'everything' && !this.tablesDue) this.project.onKeepAll()
    } catch (error) {
      if (this.state.kind !== 'saving') return
      if (error instanceof Error && error.name === KEPT_ELSEWHERE) {
        this.due = 'nothing'
        this.changedAt = nowIso()
        this.wait()
      } else this.state = { kind: 'failed', why: reasonOf(error), savedAt: this.savedAt }
    }
  }

  /** Waits for the lock as long as the worker lives, and keeps from then on. */
  private wait(): void {
    this.state = { kind: 'elsewhere' }
    const wait = ++this.waits
    this.warehouse.waitToKeep().then(
      (now) => {
        if (wait === this.waits && this.state.kind === 'elsewhere') this.takeOver(now)
      },
      // The worker stopped: the next one waits anew.
      () => undefined,
    )
  }

  /** Nothing another tab kept meanwhile is overwritten unasked. */
  private takeOver(now: KeptNow): void {
    if (now.outcome === 'damaged') {
      this.state = { kind: 'damaged', why: 'It is damaged or cut short.' }
    } else if (now.outcome === 'nothing') {
      if (this.requested && this.savedAt === null && this.openIsKept) this.ask('everything')
      else this.forget()
    } else if (!this.openIsKept) {
      this.savedAt = now.savedAt
      this.state = { kind: 'another', savedAt: now.savedAt }
    } else if (now.savedAt === this.savedAt) {
      if (this.changedAt === null) this.state = { kind: 'kept', savedAt: now.savedAt }
      else this.ask('everything')
    } else if (this.changedAt === null) {
      this.project.reopen()
    } else {
      this.savedAt = now.savedAt
      const open = { name: this.project.note().name, savedAt: this.changedAt }
      this.state = { kind: 'conflict', kept: { name: now.name, savedAt: now.savedAt }, open }
    }
  }
}
