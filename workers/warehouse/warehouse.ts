import type { CoverageAnswer, CoverageQuestion } from '../../src/domain/coverage'
import type { Dataset, EmployerDirectory, SchoolDirectory } from '../../src/domain/dataset'
import type {
  FileChoice,
  FileReport,
  LoadOutcome,
  Progress,
  Recognition,
} from '../../src/domain/import_report'
import type { JobsCatalogueEntry, JobsFigure, JobsQuestion } from '../../src/domain/jobs'
import type { GapsAnswer, GapsQuestion } from '../../src/domain/priority_gap'
import type { SchoolEngagement } from '../../src/domain/school_history'
import { coverageOf } from './arrays/coverage'
import { extractColumns } from './arrays/open_columns'
import type { OpenColumns } from './arrays/open_columns'
import { priorityGaps } from './arrays/priority_gaps'
import { describeDataset } from './dataset'
import type { Engine } from './engine'
import { coverageCsv } from './exports/coverage_csv'
import { gapsCsv } from './exports/gaps_csv'
import { importReportJson, qualityParts, rejectedRowsCsv } from './exports/import_exports'
import type { QualityParts } from './exports/import_exports'
import { createIntake } from './intake/intake'
import type { Intake } from './intake/intake'
import { readJobs, readJobsCatalogue } from './jobs'
import { listMembers } from './list_members'
import { askMetric } from './metrics/ask_metric'
import { createSchema, deriveSchoolAreas } from './schema'
import { loadDemo, loadJobs } from './shipped'
import type { ReadShipped } from './shipped'

/**
 * Everything the app can ask. Questions are answered from the open tables; a load is atomic, so until it succeeds
 * every question is answered from what was open before.
 */
export class Warehouse {
  private readonly intake: Intake
  private dataset: Dataset
  private columns: OpenColumns
  private files: readonly FileReport[] = []
  private cancelled = false

  constructor(
    private readonly engine: Engine,
    private readonly readShipped: ReadShipped,
    postcodeDistrictsCsv: string,
  ) {
    createSchema(engine)
    this.intake = createIntake(engine, postcodeDistrictsCsv)
    this.dataset = describeDataset(engine, { version: 0, demo: false, files: [] })
    this.columns = extractColumns(engine, 0, this.dataset.groupings)
  }

  async openDemo(): Promise<Dataset> {
    await loadDemo(this.engine, this.readShipped)
    return this.refresh(true, [])
  }

  describe(): Dataset {
    return this.dataset
  }

  schools(): SchoolDirectory {
    return this.columns.directory
  }

  employers(): EmployerDirectory {
    const { version, names, locatedBy } = this.columns.employers
    return { version, names, locatedBy }
  }

  coverage(question: CoverageQuestion): CoverageAnswer {
    return coverageOf(this.columns, question)
  }

  gaps(question: GapsQuestion): GapsAnswer {
    return priorityGaps(
      this.columns,
      listMembers(this.engine, this.columns.directory, question.listId),
      question,
    )
  }

  schoolHistory(schoolIndex: number): SchoolEngagement[] {
    return askMetric(this.engine, 'school_history', schoolIndex) as SchoolEngagement[]
  }

  async jobsCatalogue(): Promise<JobsCatalogueEntry[]> {
    await this.haveJobs()
    return readJobsCatalogue(this.engine)
  }

  async jobs(question: JobsQuestion): Promise<JobsFigure[]> {
    await this.haveJobs()
    return readJobs(this.engine, question)
  }

  recognise(files: readonly File[]): Promise<Recognition[]> {
    return this.intake.recognise(files)
  }

  /** Loads the files together or not at all. Own files replace demo data; with own data open they add to it. */
  async load(choices: readonly FileChoice[], onProgress: (progress: Progress) => void): Promise<LoadOutcome> {
    this.cancelled = false
    const own = !this.dataset.demo
    const outcome = await this.intake.load(choices, {
      registerOpen: own && this.dataset.schools > 0,
      keepOpenTables: own,
      onProgress,
      cancelled: () => this.cancelled,
    })
    if (outcome.outcome === 'loaded') {
      const kept = own ? this.files.filter((file) => !replaced(file, outcome.reports)) : []
      this.refresh(false, [...kept, ...outcome.reports])
    }
    return outcome
  }

  cancelLoad(): void {
    this.cancelled = true
  }

  coverageCsv(question: CoverageQuestion): string {
    return coverageCsv(this.coverage(question), this.dataset)
  }

  gapsCsv(question: GapsQuestion): string {
    const list = this.dataset.lists.find(({ listId }) => listId === question.listId)
    return gapsCsv(this.gaps(question), this.columns, list?.name ?? null)
  }

  rejectedRowsCsv(): string {
    return rejectedRowsCsv(this.engine)
  }

  quality(): QualityParts {
    return qualityParts(this.engine)
  }

  importReportJson(): string {
    return importReportJson(this.files, this.quality())
  }

  private refresh(demo: boolean, files: readonly FileReport[]): Dataset {
    const version = this.dataset.version + 1
    deriveSchoolAreas(this.engine)
    this.files = files
    this.dataset = describeDataset(this.engine, { version, demo, files })
    this.columns = extractColumns(this.engine, version, this.dataset.groupings)
    return this.dataset
  }

  private jobsLoaded: Promise<void> | undefined

  private haveJobs(): Promise<void> {
    this.jobsLoaded ??= loadJobs(this.engine, this.readShipped)
    return this.jobsLoaded
  }
}

/** A new file takes the place of the one of its kind; priority lists and hub areas stand beside others of another name. */
const replaced = (file: FileReport, by: readonly FileReport[]): boolean =>
  by.some(
    (report) =>
      report.kind === file.kind &&
      ((file.kind !== 'priority_list' && file.kind !== 'hub_areas') || report.file === file.file),
  )
