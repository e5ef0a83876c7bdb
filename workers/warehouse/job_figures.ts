import type { Engine } from './engine'
import type { OpenTables } from './open_tables'
import { loadJobs } from './shipped'
import type { ReadShipped } from './shipped'

/** The published job figures: read when they are first asked for, and once. */
export class JobFigures {
  private loading: Promise<void> | undefined

  constructor(
    private readonly tables: OpenTables,
    private readonly readShipped: ReadShipped,
  ) {}

  /** The engine with the published figures, and with those of a person's files where any were open. */
  async engine(): Promise<Engine> {
    const { engine } = await (this.tables.figuresWereOpen ? this.tables.filledSql() : this.tables.emptySql())
    this.loading ??= loadJobs(engine, this.readShipped)
    await this.loading
    return engine
  }
}
