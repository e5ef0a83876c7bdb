import type { FileReport } from '../../src/domain/files/import_report'
import { tablesOfStreams } from './arrays/loaded_tables'
import type { EngagementTables, LoadedTables } from './arrays/loaded_tables'
import { openColumns, withEngagements } from './arrays/open_columns'
import type { OpenColumns } from './arrays/open_columns'
import type { Engine } from './engine'
import { fillTables } from './fill'
import type { LoadedStreams } from './fill'
import { createIntake } from './intake/intake'
import type { Intake } from './intake/intake'
import { standsAlone } from './intake/publish'
import { createSchema } from './schema'
import { TaskQueue } from './task_queue'

interface Sql {
  readonly engine: Engine
  readonly intake: Intake
}

/** Where the open tables come from. */
interface Origin {
  readonly demo: boolean
  readonly files: readonly FileReport[]
}

/** What is open, in columns and in the engine: both hold the same tables. */
export class OpenTables {
  /** What reads or replaces all of the tables goes one at a time. */
  readonly taskQueue = new TaskQueue()
  /** The engine once it has every table and metric; opened when first needed, so that columns answer first. */
  private sql: Promise<Sql> | undefined
  /** Tables that are open in columns and that the engine has not had yet. */
  private unfilled: LoadedStreams | undefined
  private open: OpenColumns | undefined
  private origin: Origin = { demo: false, files: [] }
  private openingCount = 0
  private figuresEverOpen = false

  constructor(
    private readonly openEngine: () => Promise<Engine>,
    private readonly postcodeDistrictsCsv: string,
  ) {}

  get isAnyOpen(): boolean {
    return this.open !== undefined
  }

  get demo(): boolean {
    return this.origin.demo
  }

  /** The reports of the files that are open. */
  get files(): readonly FileReport[] {
    return this.origin.files
  }

  /** Rises with every change of what is open, a decision's too. */
  get version(): number {
    return this.open?.directory.version ?? 0
  }

  /** Rises when other tables are opened, and not with a decision or a change of boundaries. */
  get openings(): number {
    return this.openingCount
  }

  /** Figures of a person’s files may be in the engine still, though none is open now: it must be filled before it answers. */
  get figuresWereOpen(): boolean {
    return this.figuresEverOpen
  }

  get ownRegisterOpen(): boolean {
    return this.open !== undefined && !this.demo && this.open.directory.ids.length > 0
  }

  /** Throws where nothing is open. */
  columns(): OpenColumns {
    if (!this.open) throw new Error('Nothing is open yet')
    return this.open
  }

  /** Columns to show. They are made in the step that changes the engine’s tables: without memory for both, neither changes. */
  columnsOf(tables: LoadedTables): OpenColumns {
    return openColumns(tables, this.version + 1)
  }

  /** The same after a decision, which moves and changes engagements and nothing else. */
  columnsAfterDecision(tables: EngagementTables): OpenColumns {
    return withEngagements(this.columns(), tables, this.version + 1)
  }

  /**
   * Opens these tables in the place of those before. Where nothing is open, columns answer at once and the engine is
   * filled when it is next asked; else it is filled first, so that tables it refuses leave what is open as it was.
   */
  async openStreams(streams: LoadedStreams, origin: Origin): Promise<void> {
    const columns = this.columnsOf(tablesOfStreams(streams))
    const fillsFirst = this.isAnyOpen
    if (fillsFirst) fillTables((await this.emptySql()).engine, streams)
    this.showOpened(columns, origin)
    this.unfilled = fillsFirst ? undefined : streams
  }

  /** Shows tables that were opened in the place of those before. */
  showOpened(open: OpenColumns, origin: Origin): void {
    this.openingCount += 1
    this.show(open, origin)
  }

  /** Shows what the same tables have become. */
  show(open: OpenColumns, origin: Origin): void {
    this.open = open
    this.origin = origin
    this.figuresEverOpen ||= origin.files.some(({ kind }) => standsAlone(kind))
  }

  showReports(files: readonly FileReport[]): void {
    this.origin = { ...this.origin, files }
  }

  /** The engine with every table and metric, whatever is in them. */
  emptySql(): Promise<Sql> {
    this.sql ??= this.openEngine().then((engine) => {
      createSchema(engine)
      return { engine, intake: createIntake(engine, this.postcodeDistrictsCsv) }
    })
    return this.sql
  }

  /** The engine with what is open: filled when it has not had it yet. */
  async filledSql(): Promise<Sql> {
    const sql = await this.emptySql()
    const streams = this.unfilled
    if (streams) {
      fillTables(sql.engine, streams)
      this.unfilled = undefined
    }
    return sql
  }
}
