import { version as app } from '../../package.json'
import type { BoundaryChange } from '../domain/geography/boundaries'
import type { ConfirmChanges, MergeModes } from '../domain/files/changes'
import { NO_DECISIONS } from '../domain/project/decisions'
import type { Decisions } from '../domain/project/decisions'
import type { FileChoice, LoadOutcome, Progress } from '../domain/files/import_report'
import { nowIso } from '../domain/project/project_file'
import type { ProjectNote, ProjectOpening } from '../domain/project/project_file'
import { Asker } from '../warehouse/answer.svelte'
import { isStopped, loadFiles } from '../warehouse/warehouse'
import type { Warehouse } from '../warehouse/warehouse'
import { Keeping } from './keeping.svelte'
import { readOpen, type Open } from './open_project'
import {
  CHANGED_IN_ANOTHER_TAB,
  KEPT_COPY_DAMAGED,
  keptCopyNotice,
  otherDemoNotice,
  peopleLeftOutOfFile,
  peopleLeftOutOfKept,
  restartNotice,
} from './project_notices'
import { repeatSteps, type Step } from './steps'

export type { Open } from './open_project'

export type ProjectState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly open: Open }
  | { readonly kind: 'failed'; readonly why: string }

/**
 * The open project: which data is loaded, and what was decided about it. Views ask their questions anew whenever
 * `open` changes.
 */
export class Project {
  state: ProjectState = $state.raw({ kind: 'opening' })
  decisions: Decisions = $state.raw(NO_DECISIONS)
  name = $state('Outreach project')
  /** What happened to the project without being asked for: one sentence each. */
  notices: readonly string[] = $state.raw([])
  readonly keeping: Keeping
  /** Decisions on their way into the open tables: of several made meanwhile the last stands for all. */
  private readonly decisionUpdates = new Asker<Decisions, void>(async (decisions) => {
    if (await this.warehouse.decide(decisions)) await this.readOpen()
    this.decisionsVersion++
  })
  /** Grows by one whenever the open tables have followed what was decided. */
  decisionsVersion = $state(0)
  private steps: readonly Step[] = $state.raw([])
  /** Own data or decisions have changed since the project was opened or saved to a file. */
  private changed = $state(false)
  private isRestarting = false

  /**
   * `query`: what is on screen, as the address has it. `stopAtOnce` ends the engine in the middle of whatever it reads;
   * what was open is opened again, as when it stops by itself.
   */
  constructor(
    private readonly warehouse: Warehouse,
    private readonly query: () => string,
    readonly stopEngine: () => void,
  ) {
    this.keeping = new Keeping(warehouse, {
      note: () => this.note(),
      onKeepAll: () => (this.steps = [{ kind: 'kept', undamagedOnly: false }]),
      onForget: () => (this.changed = true),
      reopen: () => void this.reopen(),
    })
  }

  /** Own data is open with changes that are neither kept on this computer nor saved to a file. */
  get hasUnsavedChanges(): boolean {
    return this.hasOwnData && this.changed && this.keeping.state.kind !== 'kept'
  }

  /** More than the demo as the app ships it is open. */
  get hasOwnData(): boolean {
    return this.steps.length > 0
  }

  /** Starts the worker, and opens what is kept on this computer, or else the demo data. */
  async start(startWorker: () => Promise<void>): Promise<void> {
    try {
      await startWorker()
      if (!(await this.openKept())) await this.openDemo()
    } catch (error) {
      if (!isStopped(error)) this.fail(error)
    }
  }

  /** The worker has stopped; `startAnother` starts one. Opens again what was open, or the demo. */
  async restart(why: string, startNewWorker: () => Promise<void>): Promise<void> {
    if (this.isRestarting) return
    this.isRestarting = true
    const steps = this.state.kind === 'open' ? this.steps : undefined
    this.state = { kind: 'opening' }
    try {
      await startNewWorker()
      const opened = steps !== undefined && (await repeatSteps(this.warehouse, steps))
      if (opened) {
        await this.readOpen()
        this.decisionUpdates.ask(this.decisions)
      } else {
        await startNewWorker()
        await this.openDemo()
      }
      this.notices = [restartNotice(why, opened)]
      this.keeping.workerReplaced()
    } catch (error) {
      this.fail(error)
    }
    this.isRestarting = false
  }

  async openDemo(): Promise<void> {
    if (this.hasOwnData) this.keeping.leave()
    this.steps = []
    this.changed = false
    await this.warehouse.openDemo()
    await this.readOpen()
    if (this.decisions !== NO_DECISIONS) this.decisionUpdates.ask(this.decisions)
  }

  /** `agree` is asked how newer rows come in where open ones are. */
  async load(
    choices: readonly FileChoice[],
    onProgress: (progress: Progress) => void,
    agree: ConfirmChanges,
  ): Promise<LoadOutcome> {
    this.keeping.beforeChange()
    let ways: MergeModes = {}
    const agreeAndRemember: ConfirmChanges = async (changes) => {
      const way = await agree(changes)
      if (way) ways = { ...ways, [changes.kind]: way }
      return way
    }
    const outcome = await loadFiles(this.warehouse, choices, onProgress, agreeAndRemember)
    if (outcome.outcome === 'loaded') {
      this.steps = [...this.steps, { kind: 'files', choices, ways }]
      this.changed = true
      await this.readOpen()
      this.keeping.tablesChanged()
    }
    return outcome
  }

  /** All that is open, with the decisions and what is on screen, as one file. */
  async save(): Promise<Blob> {
    this.changed = false
    try {
      return await this.warehouse.saveProject(this.note())
    } catch (error) {
      this.changed = true
      throw error
    }
  }

  /** Opens a saved project, or what of it is undamaged, in the place of what is open; where it cannot be, that stays. */
  async open(file: File, undamagedOnly = false): Promise<ProjectOpening> {
    const keepAgain = this.keeping.leave()
    const opening = await this.warehouse.openProject(file, undamagedOnly).catch((reason: unknown) => {
      keepAgain()
      throw reason
    })
    if (opening.outcome !== 'opened') keepAgain()
    else {
      await this.show(opening.note, { kind: 'project', file, undamagedOnly })
      if (opening.leftOut) this.leaveOutPeople(peopleLeftOutOfFile(opening.leftOut))
    }
    return opening
  }

  /** Opens what is kept on this computer. False where nothing that can be opened is. */
  async openKept(undamagedOnly = false): Promise<boolean> {
    const opening = await this.keeping.open(undamagedOnly)
    if (opening.outcome === 'damaged') this.notices = [KEPT_COPY_DAMAGED]
    if (opening.outcome !== 'opened') return false
    await this.show(opening.note, { kind: 'kept', undamagedOnly })
    this.notices = [keptCopyNotice(opening.note), ...this.notices]
    if (opening.leftOut) this.leaveOutPeople(peopleLeftOutOfKept(opening.leftOut))
    return true
  }

  async changeBoundaries(change: BoundaryChange): Promise<void> {
    this.keeping.beforeChange()
    await this.warehouse.changeBoundaries(change)
    this.steps = [...this.steps, { kind: 'boundaries', change }]
    this.changed = true
    await this.readOpen()
    this.keeping.tablesChanged()
  }

  /** Each part named takes the place of the same part decided before; what is open follows soon after. */
  decide(change: Partial<Decisions>): void {
    this.decisions = { ...this.decisions, ...change }
    this.changed = true
    this.keeping.decisionsChanged()
    this.decisionUpdates.ask(this.decisions)
  }

  rename(name: string): void {
    this.name = name
    this.changed = true
    this.keeping.decisionsChanged()
  }

  /** What is open is no longer what was saved. */
  private leaveOutPeople(notice: string): void {
    this.notices = [...this.notices, notice]
    this.changed = true
    this.keeping.tablesChanged()
  }

  dismissNotices(): void {
    this.notices = []
  }

  private async show(note: ProjectNote, step: Step): Promise<void> {
    this.name = note.name
    this.decisions = note.decisions
    this.steps = [step]
    this.changed = false
    await this.readOpen()
    const demo = this.state.kind === 'open' && this.state.open.dataset.demo
    this.notices = demo && note.app !== app ? [otherDemoNotice(note.app)] : []
    this.decisionUpdates.ask(this.decisions)
  }

  private async reopen(): Promise<void> {
    try {
      if (await this.openKept()) this.notices = [CHANGED_IN_ANOTHER_TAB, ...this.notices]
    } catch (error) {
      if (!isStopped(error)) this.fail(error)
    }
  }

  private note(): ProjectNote {
    const { name, decisions } = this
    return { name, savedAt: nowIso(), app, address: this.query(), decisions }
  }

  private fail(error: unknown): void {
    this.state = { kind: 'failed', why: error instanceof Error ? error.message : String(error) }
  }

  private async readOpen(): Promise<void> {
    this.state = { kind: 'open', open: await readOpen(this.warehouse) }
  }
}
