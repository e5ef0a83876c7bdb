import type { Agree } from '../../src/domain/changes'
import type { BoundaryChange } from '../../src/domain/boundaries'
import type { CoverageAnswer, CoverageQuestion } from '../../src/domain/coverage'
import type { QualityAnswer, QualityQuestion } from '../../src/domain/data_quality'
import type { Dataset, EmployerDirectory } from '../../src/domain/dataset'
import type { FileChoice, FileReport, LoadOutcome } from '../../src/domain/import_report'
import type { Mapping } from '../../src/domain/mapping'
import type { Recognition, TableWanted, TrialOutcome } from '../../src/domain/recognition'
import type { JobsCatalogueEntry, JobsFigure, JobsQuestion } from '../../src/domain/jobs'
import type { YearGroup } from '../../src/domain/one_child_counts'
import type { ReportingPhase } from '../../src/domain/phase'
import type { PupilsAnswer, PupilsQuestion } from '../../src/domain/pupils'
import type { WhoAnswer, WhoQuestion } from '../../src/domain/who_could_show'
import type { GapsAnswer, GapsQuestion } from '../../src/domain/priority_gap'
import type { ProjectNote, ProjectOpening } from '../../src/domain/project_file'
import type { SchoolEngagement } from '../../src/domain/school_history'
import { changeBoundaries, reportsAfter } from './boundary_groupings'
import { coverageOf } from './arrays/coverage'
import { tablesOfEngine } from './arrays/loaded_tables'
import { pupilsMet } from './arrays/pupils_met'
import { whoCouldShow } from './arrays/who_could_show'
import { priorityGaps } from './arrays/priority_gaps'
import type { Engine } from './engine'
import { coverageCsv } from './exports/coverage_csv'
import { gapsCsv } from './exports/gaps_csv'
import { importReportJson, rejectedRowsCsv } from './exports/import_exports'
import { rowsToCheckCsv } from './exports/rows_to_check_csv'
import { followDecisions } from './follow_decisions'
import { inOneStep } from './in_one_step'
import { readJobs, readJobsCatalogue } from './jobs'
import type { LoadOptions } from './intake/load'
import { STANDS_ALONE } from './intake/publish'
import { reportsNow } from './matching/logs_now'
import { askMetric } from './metrics/ask_metric'
import { qualityOfEverything, qualityOfFiles, readQuality } from './quality'
import { partsBesideDemo, partsOfEverything } from './project/table_parts'
import { readProject } from './project/read_project'
import { writeProject } from './project/write_project'
import { deriveSchoolAreas } from './schema'
import { loadJobs, readDemo, readDemoWith } from './shipped'
import { DecidedTables } from './decided_tables'

/** Rows of a log judged at once: about 100 MB of the engine's memory. */
const ROWS_AT_ONCE = 250_000

type OnProgress = LoadOptions['onProgress']
const replaceAll: Agree = () => Promise.resolve('replace')

/**
 * Everything the app can ask. Coverage and gaps are answered from columns (arrays/), the rest by the engine; both
 * hold the same tables. A load is atomic: until it succeeds every question is answered from what was open before.
 */
export class Warehouse extends DecidedTables {
  private cancelled = false
  private jobsLoaded: Promise<void> | undefined

  /** Opens the engine, if need be, and settles when it has everything that is open; fails, saying why, without one. */
  async engineReady(): Promise<void> {
    await this.readySql()
  }

  async openDemo(): Promise<Dataset> {
    const streams = await readDemo(this.readShipped)
    return this.turns.take(() => {
      this.reviews.clear()
      return this.openStreams(streams, true, [])
    })
  }

  employers(): EmployerDirectory {
    const { version, ids, names, locatedBy } = this.columns().employers
    return { version, ids, names, locatedBy }
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

  async whoCouldShow(question: WhoQuestion): Promise<WhoAnswer> {
    const { engine } = await this.readySql()
    const authorities = question.authorities?.join() ?? null
    const visits = askMetric(engine, 'visits_by_employer', authorities).map(
      ({ employer_index, activity_type, ...counted }) => ({
        employer: employer_index,
        activityType: activity_type,
        ...counted,
      }),
    )
    return whoCouldShow(this.columns(), question, visits)
  }

  async yearGroup(phase: ReportingPhase, authorities: readonly string[] | null): Promise<YearGroup> {
    const { engine } = await this.readySql()
    const [row] = askMetric(engine, 'year_group', phase, authorities?.join() ?? null)
    return { children: row?.children ?? 0, schools: row?.schools ?? 0, leftOut: row?.left_out ?? 0 }
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
  load(
    choices: readonly FileChoice[],
    onProgress: OnProgress,
    agree: Agree = replaceAll,
  ): Promise<LoadOutcome> {
    return this.turns.take(() => this.loadNow(choices, onProgress, agree))
  }

  /** Takes a boundaries file away, its areas being drawn from their schools again, or groups schools by a layer. */
  changeBoundaries(change: BoundaryChange): Promise<void> {
    return this.turns.take(async () => {
      const { engine } = await this.readySql()
      const columns = inOneStep(engine, () => {
        changeBoundaries(engine, change)
        return this.columnsOf(tablesOfEngine(engine))
      })
      this.show(columns, this.demo, reportsAfter(change, this.files))
    })
  }

  cancelLoad(): void {
    this.cancelled = true
  }

  /** All that is open as one project file; see project/write_project.ts. */
  saveProject(note: ProjectNote): Promise<Blob> {
    return this.turns.take(async () => {
      const ownTables = this.demo ? partsBesideDemo : partsOfEverything
      const anything = !this.demo || this.files.length > 0
      const parts = anything ? ownTables((await this.readySql()).engine) : []
      return writeProject(note, { demo: this.demo, files: this.files }, parts)
    })
  }

  /** Opens a project file in the place of what is open, once all of it has been checked. */
  openProject(file: Blob): Promise<ProjectOpening> {
    return this.turns.take(async () => {
      const read = await readProject(file)
      if (read.outcome === 'refused') return read
      const { demo, files, note } = read
      this.reviews.clear()
      const streams = demo ? await readDemoWith(this.readShipped, read.streams) : read.streams
      this.openStreams(streams, demo, files)
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
    return readQuality(engine, question, this.files)
  }

  async rowsToCheckCsv(): Promise<string> {
    return rowsToCheckCsv((await this.readySql()).engine)
  }

  private async loadNow(
    choices: readonly FileChoice[],
    onProgress: OnProgress,
    agree: Agree,
  ): Promise<LoadOutcome> {
    this.cancelled = false
    const { engine, intake } = await this.readySql()
    const own = this.open !== undefined && !this.demo
    const keepOpenTables = own || choices.every(({ kind }) => STANDS_ALONE.has(kind))
    let show = (_files: readonly FileReport[]): void => undefined
    const outcome = await intake.load(choices, {
      registerOpen: this.ownRegisterOpen(),
      keepOpenTables,
      onProgress,
      cancelled: () => this.cancelled,
      rowsAtOnce: ROWS_AT_ONCE,
      agree,
      follow: () => {
        deriveSchoolAreas(engine)
        followDecisions(engine, this.decisions)
        const columns = this.columnsOf(tablesOfEngine(engine))
        show = (files) => this.show(columns, this.demo && keepOpenTables, files)
      },
      openFiles: this.files,
    })
    if (outcome.outcome !== 'loaded') return outcome
    this.reviews.clear()
    show(reportsNow(engine, outcome.openFiles))
    return { outcome: 'loaded', reports: reportsNow(engine, outcome.reports) }
  }

  private async engineWithJobs(): Promise<Engine> {
    const { engine } = await (this.figuresWereOpen ? this.readySql() : this.openSql())
    this.jobsLoaded ??= loadJobs(engine, this.readShipped)
    await this.jobsLoaded
    return engine
  }
}
