import type { Dataset, EmployerDirectory, SchoolDirectory } from '../domain/dataset'
import { NO_DECISIONS } from '../domain/decisions'
import type { Decisions } from '../domain/decisions'
import type { FileChoice, LoadOutcome, Progress } from '../domain/import_report'
import { momentNow } from '../domain/project_file'
import type { ProjectNote, ProjectOpening } from '../domain/project_file'
import { version as app } from '../../package.json'
import { loadFiles } from '../warehouse/warehouse'
import type { Warehouse } from '../warehouse/warehouse'

/** What is open, with the columns that every view reads. All parts are of one version. */
export interface Open {
  readonly dataset: Dataset
  readonly schools: SchoolDirectory
  readonly employers: EmployerDirectory
}

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

  constructor(private readonly warehouse: Warehouse) {}

  /** Starts the engine and opens the demo data. */
  async start(appAddress: string): Promise<void> {
    try {
      await this.warehouse.start(appAddress)
      await this.openDemo()
    } catch (error) {
      this.state = { kind: 'failed', why: error instanceof Error ? error.message : String(error) }
    }
  }

  async openDemo(): Promise<void> {
    await this.warehouse.openDemo()
    await this.readOpen()
  }

  async load(choices: readonly FileChoice[], onProgress: (progress: Progress) => void): Promise<LoadOutcome> {
    const outcome = await loadFiles(this.warehouse, choices, onProgress)
    if (outcome.outcome === 'loaded') await this.readOpen()
    return outcome
  }

  /** All that is open, with the decisions and what is on screen (`query`), as one file. */
  save(query: string): Promise<Blob> {
    return this.warehouse.saveProject(this.note(query))
  }

  /** Opens a saved project in the place of what is open; refused, with the reason, that stays. */
  async open(file: File): Promise<ProjectOpening> {
    const opening = await this.warehouse.openProject(file)
    if (opening.outcome === 'opened') {
      this.name = opening.note.name
      this.decisions = opening.note.decisions
      await this.readOpen()
    }
    return opening
  }

  /** Each part named takes the place of the same part decided before. */
  decide(change: Partial<Decisions>): void {
    this.decisions = { ...this.decisions, ...change }
  }

  private note(query: string): ProjectNote {
    const { name, decisions } = this
    return { name, savedAt: momentNow(), app, address: query, decisions }
  }

  private async readOpen(): Promise<void> {
    const [dataset, schools, employers] = await Promise.all([
      this.warehouse.describe(),
      this.warehouse.schools(),
      this.warehouse.employers(),
    ])
    this.state = { kind: 'open', open: { dataset, schools, employers } }
  }
}
