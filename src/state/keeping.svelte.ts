import { KEPT_ELSEWHERE } from '../domain/project/kept'
import type { KeptNow, KeptOpening } from '../domain/project/kept'
import { nowIso } from '../domain/project/project_file'
import type { ProjectNote, ProjectOpening } from '../domain/project/project_file'
import type { Warehouse } from '../warehouse/warehouse'
import { requestPersistence, reasonOf, stateAfterOpening } from './keeping_state'
import type { KeepingState } from './keeping_state'

type KeepingWarehouse = Pick<Warehouse, 'openKept' | 'waitToKeep' | 'keepProject' | 'keepNote' | 'clearKept'>

/** The parts of the project that keeping calls. */
interface KeepingProject {
  note(): ProjectNote
  /** Everything that is open has been saved, and nothing has changed since. */
  onKeepAll(): void
  /** The copy of what is open is gone from this computer. */
  onForget(): void
  /** Another tab has changed what is kept, and this one has changed nothing: its version is opened. */
  reopen(): void
}

/** Keeps the project on this computer when people ask for it: one save at a time, with the newest decisions. */
export class Keeping {
  state: KeepingState = $state.raw({ kind: 'off' })
  private pendingSave: 'nothing' | 'note' | 'everything' = 'nothing'
  private savedAt: string | null = null
  private isSaving = false
  /** When something changed that this tab could not save, because another tab has the lock; null where nothing did. */
  private changedAt: string | null = null
  /** The open project is the kept one, or will be once it is saved. */
  private isOpenKept = false
  private isRequested = false
  /** The number of the latest wait for the lock: an older wait that ends is ignored. */
  private lastWaitId = 0

  constructor(
    private readonly warehouse: KeepingWarehouse,
    private readonly project: KeepingProject,
  ) {}

  /** Opens the kept project, or its undamaged parts, and closes the open one. */
  async open(undamagedOnly: boolean): Promise<KeptOpening> {
    const opening = await this.warehouse.openKept(undamagedOnly).catch((error: unknown) => {
      this.state = { kind: 'damaged', why: reasonOf(error) }
      throw error
    })
    this.savedAt = opening.outcome === 'opened' ? opening.note.savedAt : null
    this.isOpenKept = opening.outcome === 'opened'
    this.changedAt = null
    this.isRequested = false
    if (opening.outcome === 'impossible' || opening.hasLock) this.state = stateAfterOpening(opening)
    else this.waitForLock()
    return opening
  }

  async switchOn(): Promise<void> {
    this.isRequested = true
    this.isOpenKept = true
    this.requestSave('everything')
    await requestPersistence()
  }

  /** Removes all that is kept, and keeps no more. */
  async clear(): Promise<void> {
    this.forget()
    await this.warehouse.clearKept()
  }

  onTablesChange(): void {
    this.handleChange('everything')
  }

  /** After a save that failed everything is tried again: a note must not go with tables of before. */
  onDecisionsChange(): void {
    this.handleChange(this.state.kind === 'failed' ? 'everything' : 'note')
  }

  /** Something that is open is about to change. */
  beforeChange(): void {
    if (this.state.kind === 'elsewhere') this.changedAt = nowIso()
  }

  /** A new worker has replaced one that stopped, which may still hold the lock. */
  onWorkerReplace(): void {
    if (this.state.kind === 'elsewhere') this.waitForLock()
    else if (this.state.kind === 'failed') this.requestSave('everything')
  }

  /**
   * Call before another project is opened: the kept one is then no longer changed. Returns a function that undoes this,
   * for when the other project could not be opened.
   */
  leave(): () => void {
    const { isOpenKept, state: before } = this
    this.isOpenKept = false
    if (before.kind === 'elsewhere') return () => (this.isOpenKept = isOpenKept)
    if (!this.isOn && before.kind !== 'conflict') return () => undefined
    this.pendingSave = 'nothing'
    this.state = { kind: 'another', savedAt: this.savedAt }
    return () => {
      this.isOpenKept = isOpenKept
      if (before.kind === 'saving') this.requestSave('everything')
      else this.state = before
    }
  }

  /** Leaves the kept project for another that `open` opens; it stays as it was where the other could not be opened. */
  async leaveFor(open: () => Promise<ProjectOpening>): Promise<ProjectOpening> {
    const resume = this.leave()
    try {
      const opening = await open()
      if (opening.outcome !== 'opened') resume()
      return opening
    } catch (error) {
      resume()
      throw error
    }
  }

  private get areTablesPending(): boolean {
    return this.pendingSave === 'everything'
  }

  private get isOn(): boolean {
    return this.state.kind === 'kept' || this.state.kind === 'saving' || this.state.kind === 'failed'
  }

  private handleChange(scope: 'note' | 'everything'): void {
    if (this.isOn) this.requestSave(scope)
    else if (this.state.kind === 'elsewhere') this.changedAt = nowIso()
    else if (this.state.kind === 'conflict')
      this.state = { ...this.state, open: { name: this.project.note().name, savedAt: nowIso() } }
  }

  private forget(): void {
    if (this.isOpenKept && this.savedAt !== null) this.project.onForget()
    this.pendingSave = 'nothing'
    this.savedAt = null
    this.isOpenKept = false
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

  /** Waits for the lock as long as the worker lives, then keeps the project. */
  private waitForLock(): void {
    this.state = { kind: 'elsewhere' }
    const waitId = ++this.lastWaitId
    this.warehouse.waitToKeep().then(
      (now) => {
        if (waitId === this.lastWaitId && this.state.kind === 'elsewhere') this.takeOver(now)
      },
      // The worker stopped: the next one waits anew.
      () => undefined,
    )
  }

  /** This tab has the lock now. Overwrites nothing that another tab has saved, unless a person agrees. */
  private takeOver(now: KeptNow): void {
    if (now.outcome === 'damaged') {
      this.state = { kind: 'damaged', why: 'It is damaged or cut short.' }
    } else if (now.outcome === 'nothing') {
      if (this.isRequested && this.savedAt === null && this.isOpenKept) this.requestSave('everything')
      else this.forget()
    } else if (!this.isOpenKept) {
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
