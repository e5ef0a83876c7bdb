import { dequal } from 'dequal'
import { NO_DECISIONS } from '../../src/domain/project/decisions'
import type { Decisions } from '../../src/domain/project/decisions'
import { decidedOfEngine, tablesOfEngine } from './arrays/loaded_tables'
import type { OpenColumns } from './arrays/open_columns'
import { withOwnAreas } from './arrays/with_own_areas'
import type { Engine } from './engine'
import { applyDecisions } from './apply_decisions'
import { inTransaction } from './in_transaction'
import { updateReports } from './matching/update_reports'
import type { OpenTables } from './open_tables'

/** The decisions that rows of the engine depend on. */
const inEngine = ({
  schoolMatches,
  employerMatches,
  activityCodes,
  doubleReports,
  peopleThreshold,
}: Decisions) => [schoolMatches, employerMatches, activityCodes, doubleReports, peopleThreshold]

/** Holds the decisions (matches, codes, doubles) and applies them to the open tables. */
export class DecisionApplier {
  private decisions = NO_DECISIONS
  /** What was last applied to the engine, and to which of the opened tables. */
  private applied: { readonly decisions: Decisions; readonly openings: number } | undefined

  constructor(private readonly tables: OpenTables) {}

  /** Replaces the decisions, for the open tables and for later loads. True where this changes an open table. */
  decide(decisions: Decisions): Promise<boolean> {
    this.decisions = decisions
    const { tables } = this
    tables.threshold = decisions.peopleThreshold
    return tables.taskQueue.run(() => {
      tables.ownAreas = decisions.ownAreas
      return this.areEngineDecisionsApplied ? this.showOwnAreas() : this.applyToOpen()
    })
  }

  /** Applies the decisions to the engine's tables. True where a row moved or changed. */
  applyTo(engine: Engine): boolean {
    return applyDecisions(engine, this.decisions)
  }

  private columnsAnew(engine: Engine): OpenColumns {
    this.applyTo(engine)
    return this.tables.columnsOf(tablesOfEngine(engine))
  }

  /** True where areas of people's own alone may have changed: columns have them without the engine, which follows when it is asked. */
  private get areEngineDecisionsApplied(): boolean {
    const { tables, applied } = this
    const before = applied?.openings === tables.openings ? applied.decisions : tables.demo && NO_DECISIONS
    return before !== false && dequal(inEngine(before), inEngine(this.decisions))
  }

  private showOwnAreas(): boolean {
    const { tables } = this
    if (dequal(tables.columns().ownAreas, tables.ownAreas)) return false
    const columns = withOwnAreas(tables.columns(), tables.ownAreas, tables.version + 1)
    tables.updateOpen(columns, { demo: tables.demo, files: tables.files })
    return true
  }

  /** False where nothing that is open has changed. */
  private columnsAfterwards(engine: Engine): OpenColumns | false {
    const { tables } = this
    const moved = this.applyTo(engine) && tables.columnsAfterDecision(decidedOfEngine(engine))
    const columns = moved || tables.columns()
    return dequal(columns.ownAreas, tables.ownAreas)
      ? moved
      : withOwnAreas(columns, tables.ownAreas, tables.version + 1)
  }

  private async applyToOpen(): Promise<boolean> {
    const { tables } = this
    if (!tables.isAnyOpen) return false
    const { engine } = await tables.filledSql()
    const hidesOthers = tables.columns().threshold !== tables.threshold
    const { columns, files } = inTransaction(engine, () => ({
      columns: hidesOthers ? this.columnsAnew(engine) : this.columnsAfterwards(engine),
      files: updateReports(engine, tables.files),
    }))
    this.applied = { decisions: this.decisions, openings: tables.openings }
    const changed = !dequal(files, tables.files)
    if (columns) tables.updateOpen(columns, { demo: tables.demo, files })
    else tables.setReports(files)
    return changed || columns !== false
  }
}
