import type { Engine } from '../engine'
import { Batch, type UnreadRow } from './batch'
import { counted } from '../../../src/domain/words/counted'
import type { Pause } from './pieces'
import { refuseIfHeadingsOnly } from './recognise'
import type { PlannedFile } from './planned_file'
import type { WantedColumn } from './wanted_column'
import { surveyRecords, type RaggedRow, type Survey, type Visitor } from './survey'

/** The table a file's wanted columns are staged in: source_row and one VARCHAR column a field. */
export const RAW_RECORDS = 'raw_records'

/** How the records of a file are staged. */
export interface Staging {
  readonly wanted: readonly WantedColumn[]
  /** Every column that RAW_RECORDS must have; those the file lacks are NULL throughout. */
  readonly fields: readonly string[]
  readonly rowsAtOnce: number
  /** Bytes past which a cell is too long, and its row not read. */
  readonly longestCell: number
  /** Called when RAW_RECORDS holds the next rows, once at the least; `unread` are those among them that it cannot hold. */
  readonly take: (unread: readonly UnreadRow[]) => void
}

const WHOLE_ROW = '(whole row)'

const raggedRow = ({ row, columns }: RaggedRow, headings: readonly string[]): UnreadRow => ({
  row,
  column: WHOLE_ROW,
  value: `${counted(columns, 'column')}; the headings have ${headings.length}`,
  reason: 'wrong_column_count',
})

/**
 * Copies the wanted columns of a file's whole records into RAW_RECORDS, as text, in file order, so many rows at once.
 * No other column leaves the file. Throws Refusal where the file is cut short or holds no rows.
 */
export async function stageRecords(
  engine: Engine,
  { name, table, headings }: PlannedFile,
  { wanted, fields, rowsAtOnce, longestCell, take }: Staging,
  pause: Pause,
): Promise<Survey> {
  let batch = new Batch(wanted, longestCell)
  const put = (): void => {
    const full = batch
    batch = new Batch(wanted, longestCell)
    full.put(engine, RAW_RECORDS, fields)
    take(full.unread)
  }
  const open = (): Batch => {
    if (batch.rows === rowsAtOnce) put()
    return batch
  }
  const visitor: Visitor = {
    whole: (row, cursor, text) => open().append(row, text, cursor, headings.headings),
    ragged: (row) => open().unread.push(raggedRow(row, headings.headings)),
  }
  const survey = await surveyRecords(name, table, headings, visitor, pause)
  refuseIfHeadingsOnly(name, survey.rows)
  put()
  engine.run(`DROP TABLE ${RAW_RECORDS}`)
  return survey
}
