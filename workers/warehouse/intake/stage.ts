import type { Engine } from '../engine'
import { Batch, type RecordFields, type UnreadRow } from './batch'
import { counted } from '../../../src/domain/words/counted'
import type { Pause } from './pieces'
import { refuseIfHeadingsOnly } from './recognise'
import type { PlannedFile } from './planned_file'
import type { FieldColumn } from './field_column'
import { surveyRecords, type RaggedRow, type Survey, type Visitor } from './survey'

/** What is known of the rows that raw_records holds. */
export interface StagedRows {
  /** Those among them that it cannot hold. */
  readonly unread: readonly UnreadRow[]
  /** Fields with cells that may hold something of people (privacy/worth_a_look.ts). */
  readonly worthALook: ReadonlySet<string>
  readonly isPacked: boolean
}

/** How the records of a file are staged. */
export interface Staging {
  readonly columns: readonly FieldColumn[]
  /** Every column that raw_records must have; those the file lacks are NULL throughout. */
  readonly fields: RecordFields
  readonly rowsAtOnce: number
  /** Bytes past which a cell is too long, and its row not read. */
  readonly longestCell: number
  /** Called when raw_records holds the next rows, once at the least. */
  readonly onBatch: (rows: StagedRows) => void
}

const WHOLE_ROW = '(whole row)'

const raggedRow = ({ row, columns }: RaggedRow, headings: readonly string[]): UnreadRow => ({
  row,
  column: WHOLE_ROW,
  value: `${counted(columns, 'column')}; the headings have ${headings.length}`,
  reason: 'wrong_column_count',
})

/**
 * Copies the columns of a file's whole records into raw_records, as text, in file order, so many rows at once.
 * No other column leaves the file. Throws Refusal where the file is cut short or holds no rows.
 */
export async function stageRecords(
  engine: Engine,
  { name, table, headings }: PlannedFile,
  { columns, fields, rowsAtOnce, longestCell, onBatch }: Staging,
  pause: Pause,
): Promise<Survey> {
  const batch = new Batch(columns, longestCell)
  const flush = (): void => {
    const { unread, worthALook, isPacked } = batch
    batch.replaceRecords(engine, fields)
    batch.empty()
    onBatch({ unread, worthALook, isPacked })
  }
  const open = (): Batch => {
    if (batch.rows === rowsAtOnce) flush()
    return batch
  }
  const visitor: Visitor = {
    whole: (row, cursor, text) => open().append(row, text, cursor, headings.headings),
    ragged: (row) => open().unread.push(raggedRow(row, headings.headings)),
  }
  const survey = await surveyRecords(name, table, headings, visitor, pause)
  refuseIfHeadingsOnly(name, survey.rows)
  flush()
  engine.run('DROP VIEW raw_records; DROP TABLE file_records')
  return survey
}
