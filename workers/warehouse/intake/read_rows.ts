import { CellCounts } from './cell_counts'
import { LONGEST_CELL, type RowsOfFile } from './batch'
import type { FileChoice } from '../../../src/domain/files/import_report'
import type { Engine } from '../engine'
import type { BatchReading, Findings, Reading, WholeReader } from './kinds/kind_reader'
import type { Pause } from './pieces'
import { HiddenCells } from './privacy/hidden_cells'
import { applyMapping } from './apply_mapping'
import { Tally } from './report'
import type { Records } from './records_here'
import { dropStagedRows, stageRows } from './stage'
import type { Survey } from './survey'
import { FILE_KIND_DEFINITIONS } from './kinds/definitions'

/** How a file is read: see LoadOptions. */
export interface Pacing {
  readonly rowsAtOnce: number
  /** Awaited before each step with a short phrase, and as reading goes on; may throw to stop. */
  readonly step: (doing: string) => Promise<void>
  readonly pause: Pause
}

/** What all rows of a file came to. */
export interface RowsRead {
  readonly survey: Survey
  readonly tally: Tally
  readonly findings: Findings
  /** Cells that hold something, and those that are not understood. */
  readonly cells: CellCounts
  /** Cells that were not kept as written. */
  readonly hidden: HiddenCells
}

/** A kind that judges a file as one. */
function asOneBatch(reader: WholeReader, reading: Reading): BatchReading {
  let findings: Findings = { notices: [] }
  return {
    check: () => (findings = reader.read(reading)),
    findings: () => findings,
  }
}

/**
 * Judges every row of a file into its staged table and staged_rejects. `asWritten` is called when raw_records holds
 * rows as the file has them, before the person's mapping is applied.
 */
export async function readRows(
  engine: Engine,
  choice: FileChoice,
  records: Records,
  { rowsAtOnce, step }: Pick<Pacing, 'rowsAtOnce' | 'step'>,
  asWritten: () => void = () => undefined,
): Promise<RowsRead> {
  const { planned, columns } = records
  const reading = { engine, planned, choice, columns }
  const { reader, headings } = FILE_KIND_DEFINITIONS[choice.kind]
  const batches =
    'read' in reader ? asOneBatch(reader, reading) : reader.inBatches(reading, await records.look())
  const size = {
    rowsAtOnce: 'read' in reader || batches.isWhole ? Infinity : rowsAtOnce,
    longestCell: reader.longCells ? Infinity : LONGEST_CELL,
  }
  await step('Checking')
  const tally = new Tally()
  const cells = new CellCounts(reading, reader.cellChecks)
  const hidden = new HiddenCells(engine, choice.kind, planned.name)
  const fields = { fields: Object.keys(headings.fields), filledIn: reader.filledIn ?? [] }
  const onRows = (rows: RowsOfFile): void => {
    const { unread, worthALook, isPacked } = rows
    stageRows(engine, rows, columns, fields)
    hidden.hideIn(columns, worthALook)
    asWritten()
    applyMapping(engine, choice.mapping, columns)
    batches.check()
    tally.add(engine, planned, columns, unread)
    cells.add(engine, isPacked)
    engine.run('DROP TABLE checked_records')
  }
  const survey = await records.gather(size, onRows)
  dropStagedRows(engine)
  return { survey, tally, findings: batches.findings(), cells, hidden }
}
