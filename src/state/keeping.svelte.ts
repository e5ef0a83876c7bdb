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
  private pendingSave: 'nothing' | 'note' | 'everything' = 'nothing'
  private savedAt: string | null = null
  private isSaving = false
  /** When something was changed that could not be kept because another tab keeps; null where nothing was. */
  private changedAt: string | null = null
  /** What is open is, or shall become, what is kept. */
  private openIsKept = false
  private isRequested = false
  /** Tells one wait for the lock from the next. */
  private lastWait = 0

  constructor(
    private readonly warehouse: KeepingWarehouse,
    private readonly project: KeepingProject,
  ) {}

  /** Opens what is kept, or what of it is undamaged, in the place of what is open. */
  async open(undamagedOnly: boolean): Promise<KeptOpening> {
    const opening = await this.warehouse.openKept(undamagedOnly).catch((error: unknown) => {
      this.state = { kind: 'damaged', why: reasonOf(error) }
      throw error
    })
    this.savedAt = opening.outcome === 'opened' ? opening.note.savedAt : null
    this.openIsKept = opening.outcome === 'opened'
    this.changedAt = null
    this.isRequested = false
    if (opening.outcome === 'impossible' || opening.hasLock) this.state = stateAfter(opening)
    else this.waitForLock()
    return opening
  }

  async switchOn(): Promise<void> {
    this.isRequested = true
    this.openIsKept = true
    this.requestSave('everything')
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
  beforeChange(): void {
    if (this.state.kind === 'elsewhere') this.changedAt = nowIso()
  }

  /** Another worker runs in the place of one that stopped, which may still hold the lock. */
  workerReplaced(): void {
    if (this.state.kind === 'elsewhere') this.waitForLock()
    else if (this.state.kind === 'failed') this.requestSave('everything')
  }

  /**
   * Another project is about to take the place of the one that is kept, which is then left as it is. Gives a way
   * back, for when it did not.
   */
  leave(): () => void {
    const { openIsKept, state: before } = this
    this.openIsKept = false
    if (before.kind === 'elsewhere') return () => (this.openIsKept = openIsKept)
    if (!this.isOn && before.kind !== 'conflict') return () => undefined
    this.pendingSave = 'nothing'
    this.state = { kind: 'another', savedAt: this.savedAt }
    return () => {
      this.openIsKept = openIsKept
      if (before.kind === 'saving') this.requestSave('everything')
      else this.state = before
    }
  }

  private get areTablesPending(): boolean {
    return this.pendingSave === 'everything'
  }

  private get isOn(): boolean {
    return this.state.kind === 'kept' || this.state.kind === 'saving' || this.state.kind === 'failed'
  }

  private changed(scope: 'note' | 'everything'): void {
    if (this.isOn) this.requestSave(scope)
    else if (this.state.kind === 'elsewhere') this.changedAt = nowIso()
    else if (this.state.kind === 'conflict')
      this.state = { ...this.state, open: { name: this.project.note().name, savedAt: nowIso() } }
  }

  private forget(): void {
    if (this.openIsKept && this.savedAt !== null) this.project.onForget()
    this.pendingSave = 'nothing'
    this.savedAt = null
    this.openIsKept = false
    this.isRequested = false
    this.state = { kind: 'off' }
  }

  private requestSave(scope: 'note' | 'everything'): void {
    if (this.pendingSave !== 'everything') this.pendingSave = scope
    this.state = { kind: 'saving', savedAt: this.savedAt }
    if (!this.isSaving) void this.savePending()
  }

  private async savePending(): Promise<void> {
    this.isSaving = true
    while (this.pendingSave !== 'nothing') await this.save(this.pendingSave)
    this.isSaving = false
  }

  private async save(scope: 'note' | 'everything'): Promise<void> {
    this.pendingSave = 'nothing'
    const note = this.project.note()
    try {
      await (scope === 'everything' ? this.warehouse.keepProject(note) : this.warehouse.keepNote(note))
      this.savedAt = note.savedAt
      if (this.state.kind !== 'saving') return
      this.state = { kind: 'kept', savedAt: note.savedAt }
      if (scope === 'everything' && !this.areTablesPending) this.project.onKeepAll()
    } catch (error) {
      if (this.state.kind !== 'saving') return
      if (error instanceof Error && error.name === KEPT_ELSEWHERE) {
        this.pendingSave = 'nothing'
        this.changedAt = nowIso()
        this.waitForLock()
      } else this.state = { kind: 'failed', why: reasonOf(error), savedAt: this.savedAt }
    }
  }

  /** Waits for the lock as long as the worker lives, and keeps from then on. */
  private waitForLock(): void {
    this.state = { kind: 'elsewhere' }
    const wait = ++this.lastWait
    this.warehouse.waitToKeep().then(
      (now) => {
        if (wait === this.lastWait && this.state.kind === 'elsewhere') this.takeOver(now)
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
      if (this.isRequested && this.savedAt === null && this.openIsKept) this.requestSave('everything')
      else this.forget()
    } else if (!this.openIsKept) {
      this.savedAt = now.savedAt
      this.state = { kind: 'another', savedAt: now.savedAt }
    } else if (now.savedAt === this.savedAt) {
      if (this.changedAt === null) this.state = { kind: 'kept', savedAt: now.savedAt }
      else this.requestSave('everything')
    } else if (this.changedAt === null) {
      this.project.reopen()
    } else {
      this.savedAt = now.savedAt
      const open = { name: this.project.note().name, savedAt: this.changedAt }
      this.state = { kind: 'conflict', kept: { name: now.name, savedAt: now.savedAt }, open }
    }
  }
}
