import { dequal } from 'dequal'
import { NO_DECISIONS } from '../../src/domain/project/decisions'
import type { Decisions } from '../../src/domain/project/decisions'
import { engagementsOfEngine, tablesOfEngine } from './arrays/loaded_tables'
import type { OpenColumns } from './arrays/open_columns'
import type { Engine } from './engine'
import { applyDecisions } from './apply_decisions'
import { inTransaction } from './in_transaction'
import { updateReports } from './matching/update_reports'
import type { OpenTables } from './open_tables'

/** Holds the decisions (matches, codes, doubles) and applies them to the open tables. */
export class DecisionApplier {
  private decisions = NO_DECISIONS

  constructor(private readonly tables: OpenTables) {}

  /** Replaces the decisions, for the open tables and for later loads. True where this changes an open table. */
  decide(decisions: Decisions): Promise<boolean> {
    this.decisions = decisions
    this.tables.threshold = decisions.peopleThreshold
    return this.tables.taskQueue.run(() => this.applyToOpen())
  }

  /** Applies the decisions to the engine's tables. True where a row moved or changed. */
  applyTo(engine: Engine): boolean {
    return applyDecisions(engine, this.decisions)
  }

  private columnsAnew(engine: Engine): OpenColumns {
    this.applyTo(engine)
    return this.tables.columnsOf(tablesOfEngine(engine))
  }

  private async applyToOpen(): Promise<boolean> {
    const { tables } = this
    if (!tables.isAnyOpen) return false
    const { engine } = await tables.filledSql()
    const hidesOthers = tables.columns().threshold !== tables.threshold
    const { columns, files } = inTransaction(engine, () => ({
      columns: hidesOthers
        ? this.columnsAnew(engine)
        : this.applyTo(engine) && tables.columnsAfterDecision(engagementsOfEngine(engine)),
      files: updateReports(engine, tables.files),
    }))
    const changed = !dequal(files, tables.files)
    if (columns) tables.updateOpen(columns, { demo: tables.demo, files })
    else tables.setReports(files)
    return changed || columns !== false
  }
}
