import type { BoundaryChange } from '../../../src/domain/geography/boundaries'
import { tablesOfEngine } from '../arrays/loaded_tables'
import { changeBoundaryTables, reportsAfterChange } from '../boundary_groupings'
import { inTransaction } from '../in_transaction'
import type { Parts } from '../parts'

/** Takes a boundaries file away, its areas being drawn from their schools again, or groups schools by a layer. */
export const changeBoundaries = ({ tables }: Parts, change: BoundaryChange): Promise<void> =>
  tables.taskQueue.run(async () => {
    const { engine } = await tables.filledSql()
    const columns = inTransaction(engine, () => {
      changeBoundaryTables(engine, change)
      return tables.columnsOf(tablesOfEngine(engine))
    })
    tables.updateOpen(columns, { demo: tables.demo, files: reportsAfterChange(change, tables.files) })
  })
