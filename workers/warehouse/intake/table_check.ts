import type { FarYears, RowsAhead, UnknownPhases } from '../../../src/domain/files/recognition'
import type { Engine } from '../engine'
import type { PlannedTable } from './planned_file'
import type { RecordCursor } from './records'

/** What the rows of a table say that its headings do not. */
export interface CheckedTable {
  readonly unknownPhases?: UnknownPhases
  readonly rowsAhead?: RowsAhead
  readonly farYears?: FarYears
  /** Why it is not taken for its kind without a person’s word. */
  readonly why?: string
}

/** Sees every record of a table, then says what they come to. */
export interface TableCheck {
  see(text: Uint8Array, cursor: RecordCursor): void
  finish(): CheckedTable
}

/** The check that a table of a kind is put to, with the tables that are open. */
export type MakeTableCheck = (engine: Engine, name: string, planned: PlannedTable) => TableCheck | undefined
