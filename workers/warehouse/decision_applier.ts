import { NO_DECISIONS } from '../../src/domain/project/decisions'
import type { Decisions } from '../../src/domain/project/decisions'
import { engagementsOfEngine } from './arrays/loaded_tables'
import type { Engine } from './engine'
import { applyDecisions } from './apply_decisions'
import { inTransaction } from './in_transaction'
import { updateReports } from './matching/update_reports'
import type { OpenTables } from './open_tables'

/** Keeps what people decided (matches, codes, doubles) and makes the open tables follow it. */
export class DecisionApplier {
  private decisions = NO_DECISIONS

  constructor(private readonly tables: OpenTables) {}

  /** Replaces the decisions, for what is open and for what is loaded later. True where this changes what is open. */
  decide(decisions: Decisions): Promise<boolean> {
    this.decisions = decisions
    return this.tables.taskQueue.run(() => this.applyToOpen())
  }

  /** Makes the engine's tables follow the decisions. True where a row moved or changed. */
  applyTo(engine: Engine): boolean {
    return applyDecisions(engine, this.decisions)
  }

  private async applyToOpen(): Promise<boolean> {
    const { tables } = this
    if (!tables.isAnyOpen) return false
    const { engine } = await tables.filledSql()
    const { columns, files } = inTransaction(engine, () => ({
      columns: this.applyTo(engine) && tables.columnsAfterDecision(engagementsOfEngine(engine)),
      files: updateReports(engine, tables.files),
    }))
    const changed = JSON.stringify(files) !== JSON.stringify(tables.files)
    if (columns) tables.show(columns, { demo: tables.demo, files })
    else tables.showReports(files)
    return changed || columns !== false
  }
}
