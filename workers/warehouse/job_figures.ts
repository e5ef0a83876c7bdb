import type { Engine } from './engine'
import type { OpenTables } from './open_tables'
import { loadPublishedJobs } from './app_files'
import type { ReadAppFile } from './app_files'

/** The published job figures, read once, when they are first needed. */
export class JobFigures {
  private loading: Promise<void> | undefined

  constructor(
    private readonly tables: OpenTables,
    private readonly readAppFile: ReadAppFile,
  ) {}

  /** The engine with the published figures, and with those of a person's files where any were open. */
  async engine(): Promise<Engine> {
    const { engine } = await (this.tables.hasHadJobFigures ? this.tables.filledSql() : this.tables.emptySql())
    this.loading ??= loadPublishedJobs(engine, this.readAppFile)
    await this.loading
    return engine
  }
}
