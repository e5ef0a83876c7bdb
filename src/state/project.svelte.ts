import { messageOf } from '../domain/words/message_of'
import { version as app } from '../../package.json'
import type { BoundaryChange } from '../domain/geography/boundaries'
import type { ConfirmChanges } from '../domain/files/changes'
import { changesTables } from '../domain/project/applied_decisions'
import { NO_DECISIONS, type Decisions } from '../domain/project/decisions'
import type { FileChoice, LoadOutcome, Progress } from '../domain/files/import_report'
import { nowIso, type ProjectNote, type ProjectOpening } from '../domain/project/project_file'
import { Asker } from '../warehouse/answer.svelte'
import { isWarehouseStopped, type Warehouse } from '../warehouse/warehouse'
import { DecisionHistory } from './decision_history.svelte'
import { Keeping } from './keeping.svelte'
import { readOpenData, type ProjectState } from './open_project'
import * as sentences from './project_notices'
import type { HeldProject } from './reload_handover'
import { OutputLedger } from './output_ledger.svelte'
import { OpenedSteps } from './opened_steps.svelte'
import { loadStep, reopenOnNewWorker, repeatSteps, type OpeningStep } from './opening_steps'

export type { OpenData } from './open_project'

/** The open project: its data, and what was decided about it. Views ask anew whenever `open` changes. */
export class Project {
  state: ProjectState = $state.raw({ kind: 'opening' })
  decisions: Decisions = $state.raw(NO_DECISIONS)
  name = $state('Outreach project')
  /** What each change of the decisions replaced, to be undone. */
  readonly history = new DecisionHistory()
  readonly opened = new OpenedSteps()
  /** What happened to the project without a person’s action: one sentence each. */
  notices: readonly string[] = $state.raw([])
  readonly keeping: Keeping
  readonly ledger: OutputLedger
  /** Applies decisions to the open tables, the newest ones first: those between are skipped. */
  private readonly decisionUpdates = new Asker<Decisions, void>(async (decisions) => {
    if (await this.warehouse.decide(decisions)) await this.readOpen()
    this.decisionsVersion++
  })
  /** Grows by one whenever decisions have been applied to the open tables. */
  decisionsVersion = $state(0)
  private isRestarting = false

  /**
   * `query`: the view on screen, as in the address. `stopEngine` ends the engine at once, whatever it reads; the open
   * data is then opened again, as after it stops by itself.
   */
  constructor(
    private readonly warehouse: Warehouse,
    private readonly query: () => string,
    readonly stopEngine: () => void,
  ) {
    this.ledger = new OutputLedger(warehouse, this)
    this.keeping = new Keeping(warehouse, {
      note: () => this.note(),
      onKeepAll: () => this.opened.begin({ kind: 'kept', undamagedOnly: false }),
      onForget: () => (this.opened.isChanged = true),
      reopen: () =>
        void this.failUnlessStopped(async () => {
          if (await this.openKept()) this.notices = [sentences.CHANGED_IN_ANOTHER_TAB_NOTICE, ...this.notices]
        }),
    })
  }

  /** Own data is open with changes that are neither kept on this computer nor saved to a file. */
  get hasUnsavedChanges(): boolean {
    return this.hasOwnData && this.opened.isChanged && this.keeping.state.kind !== 'kept'
  }

  /** More than the demo as the app ships it is open. */
  get hasOwnData(): boolean {
    return this.opened.list.length > 0
  }

  /** Starts the worker, and opens what is kept on this computer, or else the demo data. */
  async start(startWorker: () => Promise<void>): Promise<void> {
    await this.failUnlessStopped(async () => {
      await startWorker()
      if (!(await this.openKept())) await this.openDemo()
    })
  }

  /** Call when the worker has stopped. `startNewWorker` starts another. Opens the same data again, or the demo. */
  async restart(why: string, startNewWorker: () => Promise<void>): Promise<void> {
    if (this.isRestarting) return
    this.isRestarting = true
    const steps = this.state.kind === 'open' ? this.opened.list : undefined
    this.state = { kind: 'opening' }
    try {
      const opened = await reopenOnNewWorker(this.warehouse, steps, startNewWorker)
      await (opened ? this.readAndDecide() : this.openDemo())
      this.notices = [sentences.restartNotice(why, opened)]
      this.keeping.onWorkerReplace()
    } catch (error) {
      this.fail(error)
    }
    this.isRestarting = false
  }

  /** Opens the demo. Own data that it takes the place of can be opened again: see `opened.replaced`. */
  async openDemo(): Promise<void> {
    const { name, decisions, hasOwnData } = this
    const resumeKeeping = hasOwnData ? this.keeping.leave() : () => undefined
    await this.warehouse.openDemo()
    if (hasOwnData) this.opened.giveWay({ name, decisions, resumeKeeping })
    this.opened.isChanged = false
    await this.readOpen()
    if (this.decisions !== NO_DECISIONS) this.decisionUpdates.ask(this.decisions)
  }

  /** What can be opened after this page has gone, of data that neither a file nor this computer has; undefined of none. */
  get heldOverReload(): HeldProject | undefined {
    const { name, decisions } = this
    return this.hasUnsavedChanges ? { name, decisions, ...this.opened.whole } : this.opened.replacedUnsaved
  }

  /** Opens again what the demo took the place of, with the decisions of then; or, where it cannot be, leaves the demo. */
  async openReplaced(): Promise<void> {
    const { replaced } = this.opened
    if (!replaced) return
    if (!(await repeatSteps(this.warehouse, replaced.steps))) {
      this.opened.replaced = undefined
      await this.openDemo()
      this.notices = [sentences.notOpenedAgainNotice(replaced.name)]
      return
    }
    this.opened.restore(replaced)
    this.name = replaced.name
    this.decisions = replaced.decisions
    replaced.resumeKeeping()
    await this.readAndDecide()
  }

  /** `confirmChanges` asks a person how newer rows are merged where rows of the same kind are open. */
  async load(
    choices: readonly FileChoice[],
    onProgress: (progress: Progress) => void,
    confirmChanges: ConfirmChanges,
  ): Promise<LoadOutcome> {
    this.keeping.beforeChange()
    const { outcome, step } = await loadStep(this.warehouse, choices, onProgress, confirmChanges)
    if (outcome.outcome === 'loaded') await this.addStep(step)
    return outcome
  }

  /** Everything that is open, with the decisions and the view on screen, as one file. */
  save(): Promise<Blob> {
    return this.opened.saving(this.warehouse.saveProject(this.note()))
  }

  /** Opens a saved project, or its undamaged parts. Where it cannot be opened, the open data stays. */
  open(file: File, undamagedOnly = false): Promise<ProjectOpening> {
    const step = { kind: 'project', file, undamagedOnly } as const
    return this.openInstead(() => this.warehouse.openProject(file, undamagedOnly), step)
  }

  /** Opens tables that another program prepared. Where they cannot be opened, the open data stays. */
  openTables(files: readonly File[]): Promise<ProjectOpening> {
    return this.openInstead(() => this.warehouse.openPreparedTables(files), { kind: 'tables', files })
  }

  /** Opens the project kept on this computer. False where there is none that can be opened. */
  async openKept(undamagedOnly = false): Promise<boolean> {
    const opening = await this.keeping.open(undamagedOnly)
    if (opening.outcome === 'damaged') this.notices = [sentences.KEPT_COPY_DAMAGED_NOTICE]
    if (opening.outcome !== 'opened') return false
    await this.showOpened(opening.note, { kind: 'kept', undamagedOnly })
    this.notices = [sentences.keptCopyNotice(opening.note), ...this.notices]
    if (opening.leftOut) this.noteOmittedPeople(sentences.peopleInKeptNotice(opening.leftOut))
    return true
  }

  async changeBoundaries(change: BoundaryChange): Promise<void> {
    this.keeping.beforeChange()
    await this.warehouse.changeBoundaries(change)
    await this.addStep({ kind: 'boundaries', change })
  }

  /** Replaces the parts of the decisions that `change` has; the open tables that read them follow soon after. */
  decide(change: Partial<Decisions>): void {
    this.decisions = { ...this.decisions, ...change }
    this.opened.isChanged = true
    this.keeping.onDecisionsChange()
    if (changesTables(change)) this.decisionUpdates.ask(this.decisions)
  }

  rename(name: string): void {
    this.name = name
    this.opened.isChanged = true
    this.keeping.onDecisionsChange()
  }

  /** Tells which people were left out as the project opened: the open data is no longer what was saved. */
  private noteOmittedPeople(notice: string): void {
    this.notices = [...this.notices, notice]
    this.opened.isChanged = true
    this.keeping.onTablesChange()
  }

  private async openInstead(open: () => Promise<ProjectOpening>, step: OpeningStep) {
    const opening = await this.keeping.leaveFor(open)
    if (opening.outcome === 'opened') await this.showOpened(opening.note, step)
    if ('leftOut' in opening) this.noteOmittedPeople(sentences.peopleInFileNotice(opening.leftOut))
    return opening
  }

  private async showOpened(note: ProjectNote, step: OpeningStep): Promise<void> {
    this.name = note.name
    this.decisions = note.decisions
    this.history.clear()
    this.opened.begin(step)
    await this.readAndDecide()
    this.notices =
      this.state.kind === 'open' && this.state.open.dataset.demo ? sentences.demoNotices(note.app) : []
  }

  private note(): ProjectNote {
    const { name, decisions } = this
    return { name, savedAt: nowIso(), app, address: this.query(), decisions }
  }

  /** A worker that stopped is no failure: the data is opened again on another. */
  private async failUnlessStopped(step: () => Promise<void>): Promise<void> {
    await step().catch((error: unknown) => {
      if (!isWarehouseStopped(error)) this.fail(error)
    })
  }

  private fail(error: unknown): void {
    this.state = { kind: 'failed', why: messageOf(error) }
  }

  private async readOpen(): Promise<void> {
    const open = await readOpenData(this.warehouse)
    this.state = { kind: 'open', open }
    await this.ledger.open(open.dataset.version)
  }

  /** The open tables have changed by this step. */
  private async addStep(step: OpeningStep): Promise<void> {
    this.opened.add(step)
    await this.readOpen()
    this.keeping.onTablesChange()
  }

  private async readAndDecide(): Promise<void> {
    await this.readOpen()
    this.decisionUpdates.ask(this.decisions)
  }
}
