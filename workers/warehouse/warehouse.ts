import type { CoverageAnswer, CoverageQuestion } from '../../src/domain/coverage'
import type { QualityAnswer, QualityQuestion } from '../../src/domain/data_quality'
import type { Dataset, EmployerDirectory, SchoolDirectory } from '../../src/domain/dataset'
import type { FileChoice, FileReport, LoadOutcome, Progress } from '../../src/domain/import_report'
import type { Mapping } from '../../src/domain/mapping'
import type { Recognition, TableWanted, TrialOutcome } from '../../src/domain/recognition'
import type { JobsCatalogueEntry, JobsFigure, JobsQuestion } from '../../src/domain/jobs'
import type { PupilsAnswer, PupilsQuestion } from '../../src/domain/pupils'
import type { GapsAnswer, GapsQuestion } from '../../src/domain/priority_gap'
import type { ProjectNote, ProjectOpening } from '../../src/domain/project_file'
import type { SchoolEngagement } from '../../src/domain/school_history'
import { coverageOf } from './arrays/coverage'
import { tablesOfEngine, tablesOfStreams } from './arrays/loaded_tables'
import type { LoadedTables } from './arrays/loaded_tables'
import { pupilsMet } from './arrays/pupils_met'
import { openColumns } from './arrays/open_columns'
import type { OpenColumns } from './arrays/open_columns'
import { priorityGaps } from './arrays/priority_gaps'
import { describeDataset } from './dataset'
import type { Engine } from './engine'
import { fillTables } from './fill'
import type { LoadedStreams } from './fill'
import { coverageCsv } from './exports/coverage_csv'
import { gapsCsv } from './exports/gaps_csv'
import { importReportJson, rejectedRowsCsv } from './exports/import_exports'
import { rowsToCheckCsv } from './exports/rows_to_check_csv'
import { createIntake } from './intake/intake'
import type { Intake } from './intake/intake'
import { readJobs, readJobsCatalogue } from './jobs'
import { stillOpen } from './intake/publish'
import { askMetric } from './metrics/ask_metric'
import { qualityOfEverything, qualityOfFiles, readQuality } from './quality'
import { partsOfEverything } from './project/table_parts'
import { readProject } from './project/read_project'
import { writeProject } from './project/write_project'
import { createSchema, deriveSchoolAreas } from './schema'
import { loadJobs, readDemo } from './shipped'
import type { ReadShipped } from './shipped'
import { Turns } from './turns'

interface Sql {
  readonly engine: Engine
  readonly intake: Intake
}

/**
 * Everything the app can ask. Coverage and gaps are answered from columns (arrays/), the rest by the engine; both
 * hold the same tables. A load is atomic: until it succeeds every question is answered from what was open before.
 */
export class Warehouse {
  /** The engine once it has every table and metric; opened when first needed, so that columns answer first. */
  private sql: Promise<Sql> | undefined
  /** Tables that are open in columns and that the engine has not had yet. */
  private unfilled: LoadedStreams | undefined
  private open: OpenColumns | undefined
  private demo = false
  private files: readonly FileReport[] = []
  private version = 0
  private cancelled = false
  private jobsLoaded: Promise<void> | undefined
  /** What reads or replaces all of the tables goes one at a time. */
  private readonly turns = new Turns()

  constructor(
    private readonly openEngine: () => Promise<Engine>,
    private readonly readShipped: ReadShipped,
    private readonly postcodeDistrictsCsv: string,
  ) {}

  /** Opens the engine, if need be, and settles when it has everything that is open; fails, saying why, without one. */
  async engineReady(): Promise<void> {
    await this.readySql()
  }

  async openDemo(): Promise<Dataset> {
    const streams = await readDemo(this.readShipped)
    return this.turns.take(() => this.openStreams(streams, true, []))
  }

  describe(): Dataset {
    return describeDataset(this.columns(), { demo: this.demo, files: this.files })
  }

  schools(): SchoolDirectory {
    return this.columns().directory
  }

  employers(): EmployerDirectory {
    const { version, names, locatedBy } = this.columns().employers
    return { version, names, locatedBy }
  }

  coverage(question: CoverageQuestion): CoverageAnswer {
    return coverageOf(this.columns(), question)
  }

  gaps(question: GapsQuestion): GapsAnswer {
    return priorityGaps(this.columns(), question)
  }

  pupils(question: PupilsQuestion): PupilsAnswer {
    return pupilsMet(this.columns(), question)
  }

  async schoolHistory(schoolIndex: number): Promise<SchoolEngagement[]> {
    const { engine } = await this.readySql()
    return askMetric(engine, 'school_history', schoolIndex) as SchoolEngagement[]
  }

  async jobsCatalogue(): Promise<JobsCatalogueEntry[]> {
    return readJobsCatalogue(await this.engineWithJobs())
  }

  async jobs(question: JobsQuestion): Promise<JobsFigure[]> {
    return readJobs(await this.engineWithJobs(), question)
  }

  /** What each file seems to be, its tables one by one; files with headings that were mapped are read as mapped. */
  async recognise(files: readonly File[], mappings: readonly Mapping[]): Promise<Recognition[][]> {
    const { intake } = await this.readySql()
    return intake.recognise(files, mappings)
  }

  async recogniseTable(file: File, wanted: TableWanted, mappings: readonly Mapping[]): Promise<Recognition> {
    const { intake } = await this.readySql()
    return intake.recogniseTable(file, wanted, mappings)
  }

  /** Reads the first rows of a file as it is mapped; nothing is loaded. */
  tryFile(choice: FileChoice): Promise<TrialOutcome> {
    return this.turns.take(async () => {
      const { intake } = await this.readySql()
      return intake.tryFile(choice, this.ownRegisterOpen())
    })
  }

  /** Loads the files together or not at all. Own files replace demo data; with own data open they add to it. */
  load(choices: readonly FileChoice[], onProgress: (progress: Progress) => void): Promise<LoadOutcome> {
    return this.turns.take(() => this.loadNow(choices, onProgress))
  }

  cancelLoad(): void {
    this.cancelled = true
  }

  /** All that is open as one project file; see project/write_project.ts. */
  saveProject(note: ProjectNote): Promise<Blob> {
    return this.turns.take(async () => {
      const parts = this.demo ? [] : partsOfEverything((await this.readySql()).engine)
      return writeProject(note, { demo: this.demo, files: this.files }, parts)
    })
  }

  /** Opens a project file in the place of what is open, once all of it has been checked. */
  openProject(file: Blob): Promise<ProjectOpening> {
    return this.turns.take(async () => {
      const read = await readProject(file)
      if (read.outcome === 'refused') return read
      const { demo, files, note } = read
      this.openStreams(demo ? await readDemo(this.readShipped) : read.streams, demo, files)
      return { outcome: 'opened', note }
    })
  }

  coverageCsv(question: CoverageQuestion): string {
    return coverageCsv(this.coverage(question), this.describe())
  }

  gapsCsv(question: GapsQuestion): string {
    const list = this.columns().lists.find(({ list: { listId } }) => listId === question.listId)?.list
    return gapsCsv(this.gaps(question), this.columns(), list?.name ?? null)
  }

  async rejectedRowsCsv(): Promise<string> {
    return rejectedRowsCsv((await this.readySql()).engine)
  }

  async importReportJson(): Promise<string> {
    const { engine } = await this.readySql()
    return importReportJson(this.files, qualityOfEverything(engine), qualityOfFiles(engine))
  }

  async quality(question: QualityQuestion): Promise<QualityAnswer> {
    const { engine } = await this.readySql()
    return readQuality(engine, question, { version: this.version, files: this.files })
  }

  async rowsToCheckCsv(): Promise<string> {
    return rowsToCheckCsv((await this.readySql()).engine)
  }

  private async loadNow(
    choices: readonly FileChoice[],
    onProgress: (progress: Progress) => void,
  ): Promise<LoadOutcome> {
    this.cancelled = false
    const { engine, intake } = await this.readySql()
    const own = this.open !== undefined && !this.demo
    const outcome = await intake.load(choices, {
      registerOpen: this.ownRegisterOpen(),
      keepOpenTables: own,
      onProgress,
      cancelled: () => this.cancelled,
    })
    if (outcome.outcome === 'loaded') {
      const kept = own ? stillOpen(this.files, outcome.reports) : []
      deriveSchoolAreas(engine)
      this.show(tablesOfEngine(engine), false, [...kept, ...outcome.reports])
    }
    return outcome
  }

  /** Answers from the columns at once; the engine is filled when it is next asked. */
  private openStreams(streams: LoadedStreams, demo: boolean, files: readonly FileReport[]): Dataset {
    this.show(tablesOfStreams(streams), demo, files)
    this.unfilled = streams
    return this.describe()
  }

  private show(tables: LoadedTables, demo: boolean, files: readonly FileReport[]): void {
    this.version++
    this.open = openColumns(tables, this.version)
    this.demo = demo
    this.files = files
  }

  /** The engine with every table and metric, whatever is in them. */
  private openSql(): Promise<Sql> {
    this.sql ??= this.openEngine().then((engine) => {
      createSchema(engine)
      return { engine, intake: createIntake(engine, this.postcodeDistrictsCsv) }
    })
    return this.sql
  }

  /** The engine with what is open: filled when it has not had it yet. */
  private async readySql(): Promise<Sql> {
    const sql = await this.openSql()
    const streams = this.unfilled
    if (streams) {
      fillTables(sql.engine, streams)
      this.unfilled = undefined
      sql.intake.noteOpen(this.files)
    }
    return sql
  }

  private ownRegisterOpen(): boolean {
    return this.open !== undefined && !this.demo && this.open.directory.ids.length > 0
  }

  private columns(): OpenColumns {
    if (!this.open) throw new Error('Nothing is open yet')
    return this.open
  }

  private async engineWithJobs(): Promise<Engine> {
    const { engine } = await this.openSql()
    this.jobsLoaded ??= loadJobs(engine, this.readShipped)
    await this.jobsLoaded
    return engine
  }
}
