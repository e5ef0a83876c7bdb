import {
  Field,
  Int32,
  makeData,
  RecordBatch,
  Schema,
  Struct,
  Table,
  tableToIPC,
  type Data,
  type Utf8,
} from 'apache-arrow'
import type { RejectReason } from '../../../src/domain/files/import_report'
import type { Engine } from '../engine'
import type { RecordCursor } from './records'
import type { FieldColumn } from './field_column'
import { TextColumn } from './text_column'

/** A record that could not be read into the table, as "Rejected rows (CSV)" tells of it. */
export interface UnreadRow {
  readonly row: number
  readonly column: string
  readonly value: string
  readonly reason: RejectReason
}

/** The fields of a kind, and those of them that it fills in where a file has no column for them. */
export interface RecordFields {
  readonly fields: readonly string[]
  readonly filledIn: readonly string[]
}

/** Bytes of the longest cell that a spreadsheet can hold: 32,767 letters of up to four bytes. */
export const LONGEST_CELL = 32_767 * 4

/** A table of up to so many rows is read sooner than packed. */
const UNPACKED_ROWS = 10_000

class RowNumbers {
  #rows = new Int32Array(1 << 12)
  #length = 0

  get length(): number {
    return this.#length
  }

  append(row: number): void {
    if (this.#length === this.#rows.length) {
      const longer = new Int32Array(this.#length * 2)
      longer.set(this.#rows)
      this.#rows = longer
    }
    this.#rows[this.#length++] = row
  }

  empty(): void {
    this.#length = 0
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

/** Rows of a file’s columns, gathered until they are put into a table, and others after them. */
export class Batch {
  unread: UnreadRow[] = []
  readonly #rowNumbers = new RowNumbers()
  readonly #columns: readonly (FieldColumn & { readonly column: TextColumn })[]

  readonly #longestCell: number

  constructor(columns: readonly FieldColumn[], longestCell: number) {
    this.#longestCell = longestCell
    this.#columns = columns.map((column) => ({ ...column, column: new TextColumn() }))
  }

  /** Fields with cells that may hold something of people. */
  get worthALook(): ReadonlySet<string> {
    return new Set(this.#columns.filter(({ column }) => column.isWorthALook).map(({ field }) => field))
  }

  get rows(): number {
    return this.#rowNumbers.length + this.unread.length
  }

  /** Packed, a column of file_records holds each different text once, and what is asked of it is worked out once for each. */
  get isPacked(): boolean {
    return this.#rowNumbers.length > UNPACKED_ROWS
  }

  /** Makes room for the next rows where these stand. */
  empty(): void {
    this.unread = []
    this.#rowNumbers.empty()
    for (const { column } of this.#columns) column.empty()
  }

  append(row: number, text: Uint8Array, cursor: RecordCursor, headings: readonly string[]): void {
    const { starts, ends, fields } = cursor
    for (const { position } of this.#columns) {
      if (position >= fields) continue
      if ((ends[position] ?? 0) - (starts[position] ?? 0) <= this.#longestCell) continue
      const bytes = (ends[position] ?? 0) - (starts[position] ?? 0)
      const value = `${bytes.toLocaleString('en-GB')} bytes of text`
      this.unread.push({ row, column: headings[position] ?? '', value, reason: 'cell_too_long' })
      return
    }
    this.#rowNumbers.append(row)
    for (const { column, position } of this.#columns)
      if (position < fields) column.append(text, starts[position] ?? 0, ends[position] ?? 0)
      else column.append(text, 0, 0)
  }

  /**
   * Replaces file_records by these rows: source_row and a VARCHAR column for each field that the file has or that its kind
   * fills in. raw_records has every field: those that are NULL throughout are no columns, so that nothing is worked out of them.
   */
  replaceRecords(engine: Engine, { fields, filledIn }: RecordFields): void {
    engine.run('DROP TABLE IF EXISTS file_records')
    engine.insertArrow(
      'file_records',
      ipcStreamOf([
        ['source_row', this.#rowNumbers.finish()],
        ...this.#columns.map(({ field, column }) => [field, column.finish()] as const),
      ]),
    )
    if (this.isPacked) engine.run('CHECKPOINT')
    const present = new Set(this.#columns.map(({ field }) => field))
    const missing = fields.filter((field) => !present.has(field))
    const added = missing.filter((field) => filledIn.includes(field))
    const absent = missing.filter((field) => !filledIn.includes(field))
    engine.run(
      [
        ...added.map((field) => `ALTER TABLE file_records ADD COLUMN "${field}" VARCHAR`),
        `CREATE OR REPLACE TEMP VIEW raw_records AS
        SELECT ${['*', ...absent.map((field) => `NULL::VARCHAR AS "${field}"`)].join(', ')} FROM file_records`,
      ].join('; '),
    )
  }
}
