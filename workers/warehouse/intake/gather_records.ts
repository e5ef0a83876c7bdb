import { counted } from '../../../src/domain/words/counted'
import { Batch, type RowsOfFile, type UnreadRow } from './batch'
import type { FieldColumn } from './field_column'
import type { Pause } from './pieces'
import type { PlannedFile } from './planned_file'
import { refuseIfHeadingsOnly } from './recognise'
import { surveyRecords, type RaggedRow, type Survey, type Visitor } from './survey'

/** How the records of a file are gathered. */
export interface Gathering {
  readonly rowsAtOnce: number
  /** Bytes past which a cell is too long, and its row not read. */
  readonly longestCell: number
}

/** Is handed the next rows, once at the least, and awaited. */
export type OnRows = (rows: RowsOfFile) => void | Promise<void>

const WHOLE_ROW = '(whole row)'

const raggedRow = ({ row, columns }: RaggedRow, headings: readonly string[]): UnreadRow => ({
  row,
  column: WHOLE_ROW,
  value: `${counted(columns, 'column')}; the headings have ${headings.length}`,
  reason: 'wrong_column_count',
})

/**
 * Gathers the columns of a file's whole records, as text, in file order, so many rows at once. No other column leaves the
 * file. Throws Refusal where the file is cut short or holds no rows.
 */
export async function gatherRecords(
  { name, table, headings }: PlannedFile,
  columns: readonly FieldColumn[],
  { rowsAtOnce, longestCell }: Gathering,
  onRows: OnRows,
  pause: Pause,
): Promise<Survey> {
  const batch = new Batch(columns, longestCell)
  const gathered: RowsOfFile[] = []
  const open = (): Batch => {
    if (batch.rows === rowsAtOnce) gathered.push(batch.take())
    return batch
  }
  const handOver = async (): Promise<void> => {
    for (const rows of gathered.splice(0)) await onRows(rows)
  }
  const visitor: Visitor = {
    whole: (row, cursor, text) => open().append(row, text, cursor, headings.headings),
    ragged: (row) => open().appendUnread(raggedRow(row, headings.headings)),
  }
  const survey = await surveyRecords(name, table, headings, visitor, async (bytes) => {
    await handOver()
    await pause(bytes)
  })
  refuseIfHeadingsOnly(name, survey.rows)
  gathered.push(batch.take())
  await handOver()
  return survey
}
