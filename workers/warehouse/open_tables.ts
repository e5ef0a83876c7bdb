import type { FileReport } from '../../src/domain/files/import_report'
import type { OwnArea } from '../../src/domain/own_areas/own_area'
import { USUAL_THRESHOLD, type PeopleThreshold } from '../../src/domain/people/small_numbers'
import { tablesOfStreams } from './arrays/loaded_tables'
import type { DecidedTables, LoadedTables } from './arrays/loaded_tables'
import { districtMiddles } from './arrays/near_schools'
import type { DistrictMiddles } from './arrays/near_schools'
import { openColumns, withDecided } from './arrays/open_columns'
import type { OpenColumns } from './arrays/open_columns'
import type { Engine } from './engine'
import { BYTES_IN_ENGINE_AT_ONCE, fillTables } from './fill_tables'
import type { LoadedStreams } from './fill_tables'
import { createIntake } from './intake/intake'
import type { Intake } from './intake/intake'
import { holdsJobFigures } from './intake/publish'
import { applyOwnAreas } from './own_areas'
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

/** The open tables, in columns and in the engine: both hold the same rows. */
export class OpenTables {
  /** Tasks that read or replace all tables run one at a time. */
  readonly taskQueue = new TaskQueue()
  /** The engine with every table and metric, opened when first needed, so that columns answer first. */
  private sql: Promise<Sql> | undefined
  /** Tables that are open in columns and not yet in the engine. */
  private pendingStreams: LoadedStreams | undefined
  private open: OpenColumns | undefined
  private origin: Origin = { demo: false, files: [] }
  private openingCount = 0
  private everHadJobFigures = false
  /** Counts of people from 1 to below this are hidden in columns made from now on. */
  threshold: PeopleThreshold = USUAL_THRESHOLD
  /** Areas that people made, which columns made from now on have as groupings. */
  ownAreas: readonly OwnArea[] = []
  private middles: DistrictMiddles | undefined

  constructor(
    private readonly openEngine: () => Promise<Engine>,
    private readonly postcodeDistrictsCsv: string,
  ) {}

  /** Where the postcode districts that come with the app are. */
  get districts(): DistrictMiddles {
    this.middles ??= districtMiddles(this.postcodeDistrictsCsv)
    return this.middles
  }

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

  /** True where a person’s job figures have been open: the engine may still hold them, so it must be filled before it answers. */
  get hasHadJobFigures(): boolean {
    return this.everHadJobFigures
  }

  get isOwnRegisterOpen(): boolean {
    return this.open !== undefined && !this.demo && this.open.directory.ids.length > 0
  }

  /** Throws where nothing is open. */
  columns(): OpenColumns {
    if (!this.open) throw new Error('Nothing is open yet')
    return this.open
  }

  /** Columns of tables. Make them in the step that changes the engine’s tables: without memory for both, neither changes. */
  columnsOf(tables: LoadedTables): OpenColumns {
    return openColumns(tables, this.version + 1, this.threshold, this.ownAreas)
  }

  /** The same after a decision, which moves and changes engagements and events and nothing else. */
  columnsAfterDecision(tables: DecidedTables): OpenColumns {
    return withDecided(this.columns(), tables, this.version + 1)
  }

  /**
   * Replaces the open tables by these. Where nothing is open, or where every type, key and code of these has been checked
   * (`areChecked`), columns answer at once and the engine is filled at the next query; else it is filled first, so that
   * the open tables stay where it refuses these.
   */
  async openStreams(streams: LoadedStreams, origin: Origin, areChecked = false): Promise<void> {
    const columns = this.columnsOf(tablesOfStreams(streams))
    const fillsFirst = this.isAnyOpen && !areChecked
    if (fillsFirst) fillTables((await this.emptySql()).engine, streams)
    this.replaceOpen(columns, origin)
    this.pendingStreams = fillsFirst ? undefined : streams
  }

  /** Replaces the open tables by others, which the engine has. */
  replaceOpen(open: OpenColumns, origin: Origin): void {
    this.pendingStreams = undefined
    this.openingCount += 1
    this.updateOpen(open, origin)
  }

  /** Updates the columns of the same tables after a change. */
  updateOpen(open: OpenColumns, origin: Origin): void {
    this.open = open
    this.origin = origin
    this.everHadJobFigures ||= origin.files.some(({ kind }) => holdsJobFigures(kind))
  }

  setReports(files: readonly FileReport[]): void {
    this.origin = { ...this.origin, files }
  }

  /** The engine with every table and metric; its rows may be out of date. */
  emptySql(): Promise<Sql> {
    this.sql ??= this.openEngine().then((engine) => {
      createSchema(engine)
      return { engine, intake: createIntake(engine, this.postcodeDistrictsCsv) }
    })
    return this.sql
  }

  /**
   * The engine for files that a person chose. Their rows are compared with those of own files and never with the demo's,
   * which they take the place of: while nothing else is open, it need not be in the engine, where to put it takes a second.
   */
  async sqlForFiles(): Promise<Sql> {
    if (!this.demo || this.files.length > 0) return this.filledSql()
    const sql = await this.emptySql()
    applyOwnAreas(sql.engine, this.ownAreas)
    return sql
  }

  /** The engine with the open tables, filled first where they are not in it yet. */
  async filledSql(): Promise<Sql> {
    const sql = await this.emptySql()
    const streams = this.pendingStreams
    if (streams) {
      fillTables(sql.engine, streams, BYTES_IN_ENGINE_AT_ONCE)
      this.pendingStreams = undefined
    }
    applyOwnAreas(sql.engine, this.ownAreas)
    return sql
  }
}
