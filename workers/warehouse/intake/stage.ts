import {
  Int32,
  makeData,
  RecordBatch,
  Schema,
  Field,
  Struct,
  Table,
  tableToIPC,
  type Utf8,
  type Data,
} from 'apache-arrow'
import type { Engine } from '../engine'
import type { PlannedFile } from './recognise'
import { surveyRecords, type Survey } from './survey'
import { TextColumn } from './text_column'

/** The table a file's wanted columns are staged in: source_row and one VARCHAR column a field. */
export const RAW_RECORDS = 'raw_records'

/** A field of ours and the position of the column that feeds it. */
export interface WantedColumn {
  readonly field: string
  readonly position: number
}

class RowNumbers {
  #rows = new Int32Array(1 << 12)
  #length = 0

  append(row: number): void {
    if (this.#length === this.#rows.length) {
      const longer = new Int32Array(this.#length * 2)
      longer.set(this.#rows)
      this.#rows = longer
    }
    this.#rows[this.#length++] = row
  }

  finish(): Data<Int32> {
    const data = this.#rows.subarray(0, this.#length)
    return makeData({ type: new Int32(), length: this.#length, nullCount: 0, data })
  }
}

/** Columns of equal length as one record batch of an Arrow IPC stream. */
function ipcStreamOf(columns: readonly (readonly [string, Data<Int32> | Data<Utf8>])[]): Uint8Array {
  const schema = new Schema(columns.map(([name, { type }]) => new Field(name, type)))
  const children = columns.map(([, data]) => data)
  const length = children[0]?.length ?? 0
  const batch = new RecordBatch(
    schema,
    makeData({ type: new Struct(schema.fields), length, nullCount: 0, children }),
  )
  return tableToIPC(new Table(schema, [batch]), 'stream')
}

/**
 * Copies the wanted columns of a file's whole records into RAW_RECORDS, as text, in file order. No other column
 * leaves the file. `fields` lists every column the table must have; those the file lacks are NULL throughout.
 * Throws Refusal where the file is cut short.
 */
export function stageRecords(
  engine: Engine,
  { name, table, headings }: PlannedFile,
  wanted: readonly WantedColumn[],
  fields: readonly string[],
): Survey {
  const rowNumbers = new RowNumbers()
  const columns = wanted.map(({ field, position }) => ({ field, position, column: new TextColumn() }))
  const survey = surveyRecords(name, table.bytes, table.delimiter, headings, (row, { starts, ends }) => {
    rowNumbers.append(row)
    for (const { column, position } of columns)
      column.append(table.bytes, starts[position] ?? 0, ends[position] ?? 0)
  })
  engine.run(`DROP TABLE IF EXISTS ${RAW_RECORDS}`)
  engine.insertArrow(
    RAW_RECORDS,
    ipcStreamOf([
      ['source_row', rowNumbers.finish()],
      ...columns.map(({ field, column }) => [field, column.finish()] as const),
    ]),
  )
  const present = new Set(wanted.map(({ field }) => field))
  for (const field of fields)
    if (!present.has(field)) engine.run(`ALTER TABLE ${RAW_RECORDS} ADD COLUMN "${field}" VARCHAR`)
  return survey
}
