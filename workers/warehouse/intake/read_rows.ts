import { CellCounts } from './cell_counts'
import { LONGEST_CELL } from './batch'
import type { BatchReading, Findings, KindReader, Reading, WholeReader } from './kinds/kind_reader'
import type { Pause } from './pieces'
import { HiddenCells } from './privacy/hidden_cells'
import { applyMapping } from './apply_mapping'
import { Tally } from './report'
import { stageRecords, type StagedRows } from './stage'
import { surveyRecords, type Survey, type Visitor } from './survey'
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
  reader: KindReader,
  reading: Reading,
  { rowsAtOnce, step, pause }: Pacing,
  asWritten: () => void = () => undefined,
): Promise<RowsRead> {
  const { engine, planned, choice, columns } = reading
  const batches = 'read' in reader ? asOneBatch(reader, reading) : reader.inBatches(reading)
  const size = {
    rowsAtOnce: 'read' in reader || batches.isWhole ? Infinity : rowsAtOnce,
    longestCell: reader.longCells ? Infinity : LONGEST_CELL,
  }
  if (batches.seeFirst) {
    const visitor: Visitor = {
      whole: (_row, cursor, text) => batches.seeFirst?.(text, cursor),
      ragged: () => undefined,
    }
    await surveyRecords(planned.name, planned.table, planned.headings, visitor, pause)
  }
  await step('Checking')
  const tally = new Tally()
  const cells = new CellCounts(reading, reader.cellChecks)
  const hidden = new HiddenCells(engine, choice.kind, planned.name)
  const onBatch = ({ unread, worthALook, isPacked }: StagedRows): void => {
    hidden.hideIn(columns, worthALook)
    asWritten()
    applyMapping(engine, choice.mapping, columns)
    batches.check()
    tally.add(engine, planned, columns, unread)
    cells.add(engine, isPacked)
    engine.run('DROP TABLE checked_records')
  }
  const fields = {
    fields: Object.keys(FILE_KIND_DEFINITIONS[choice.kind].headings.fields),
    filledIn: reader.filledIn ?? [],
  }
  const staging = { columns, fields, onBatch, ...size }
  const survey = await stageRecords(engine, planned, staging, pause)
  return { survey, tally, findings: batches.findings(), cells, hidden }
}
