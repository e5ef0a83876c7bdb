import type { Outlines } from '../../src/domain/boundaries'
import type { Dataset, SchoolDirectory } from '../../src/domain/dataset'
import type { FileReport } from '../../src/domain/import_report'
import { tablesOfStreams } from './arrays/loaded_tables'
import type { EngagementTables, LoadedTables } from './arrays/loaded_tables'
import { openColumns, withEngagements } from './arrays/open_columns'
import type { OpenColumns } from './arrays/open_columns'
import { describeDataset } from './dataset'
import type { Engine } from './engine'
import { fillTables } from './fill'
import type { LoadedStreams } from './fill'
import { createIntake } from './intake/intake'
import type { Intake } from './intake/intake'
import { STANDS_ALONE } from './intake/publish'
import { createSchema } from './schema'
import type { ReadShipped } from './shipped'

export interface Sql {
  readonly engine: Engine
  readonly intake: Intake
}

/** What is open, in columns and in the engine: both hold the same tables. */
export class OpenTables {
  /** The engine once it has every table and metric; opened when first needed, so that columns answer first. */
  private sql: Promise<Sql> | undefined
  /** Tables that are open in columns and that the engine has not had yet. */
  private unfilled: LoadedStreams | undefined
  protected open: OpenColumns | undefined
  protected demo = false
  protected files: readonly FileReport[] = []
  protected version = 0
  /** Figures of a person’s files may be in the engine still, though none is open now: it must be filled before it answers. */
  protected figuresWereOpen = false

  constructor(
    private readonly openEngine: () => Promise<Engine>,
    protected readonly readShipped: ReadShipped,
    private readonly postcodeDistrictsCsv: string,
  ) {}

  describe(): Dataset {
    return describeDataset(this.columns(), { demo: this.demo, files: this.files })
  }

  schools(): SchoolDirectory {
    return this.columns().directory
  }

  /** Grouping key → outlines of its areas, of the groupings in `describe().boundaries`. */
  outlines(): Readonly<Record<string, Outlines>> {
    return this.columns().boundaries.outlines
  }

  /** Answers from the columns at once; the engine is filled when it is next asked. */
  protected openStreams(streams: LoadedStreams, demo: boolean, files: readonly FileReport[]): Dataset {
    this.show(this.columnsOf(tablesOfStreams(streams)), demo, files)
    this.unfilled = streams
    return this.describe()
  }

  /** Columns to show. They are made in the step that changes the engine’s tables: without memory for both, neither changes. */
  protected columnsOf(tables: LoadedTables): OpenColumns {
    return openColumns(tables, this.version + 1)
  }

  /** The same after a decision, which moves and changes engagements and nothing else. */
  protected columnsWith(tables: EngagementTables): OpenColumns {
    return withEngagements(this.columns(), tables, this.version + 1)
  }

  protected show(open: OpenColumns, demo: boolean, files: readonly FileReport[]): void {
    this.version = open.directory.version
    this.open = open
    this.demo = demo
    this.files = files
    this.figuresWereOpen ||= files.some(({ kind }) => STANDS_ALONE.has(kind))
  }

  /** The engine with every table and metric, whatever is in them. */
  protected openSql(): Promise<Sql> {
    this.sql ??= this.openEngine().then((engine) => {
      createSchema(engine)
      return { engine, intake: createIntake(engine, this.postcodeDistrictsCsv) }
    })
    return this.sql
  }

  /** The engine with what is open: filled when it has not had it yet. */
  protected async readySql(): Promise<Sql> {
    const sql = await this.openSql()
    const streams = this.unfilled
    if (streams) {
      fillTables(sql.engine, streams)
      this.unfilled = undefined
    }
    return sql
  }

  protected ownRegisterOpen(): boolean {
    return this.open !== undefined && !this.demo && this.open.directory.ids.length > 0
  }

  protected columns(): OpenColumns {
    if (!this.open) throw new Error('Nothing is open yet')
    return this.open
  }
}
