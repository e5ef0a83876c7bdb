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

/** Rows of a file’s columns, ready to be put into a table. */
export interface RowsOfFile {
  /** source_row and a text column for each field, as a whole Arrow IPC stream. */
  readonly records: Uint8Array
  /** Those that they cannot hold. */
  readonly unread: readonly UnreadRow[]
  /** Fields with cells that may hold something of people (privacy/worth_a_look.ts). */
  readonly worthALook: ReadonlySet<string>
  /** So many that a table of them is better packed: a column then holds each different text once, and what is asked of it is worked out once for each. */
  readonly isPacked: boolean
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
  #unread: UnreadRow[] = []
  readonly #rowNumbers = new RowNumbers()
  readonly #columns: readonly (FieldColumn & { readonly column: TextColumn })[]

  readonly #longestCell: number

  constructor(columns: readonly FieldColumn[], longestCell: number) {
    this.#longestCell = longestCell
    this.#columns = columns.map((column) => ({ ...column, column: new TextColumn() }))
  }

  get rows(): number {
    return this.#rowNumbers.length + this.#unread.length
  }

  /** The rows gathered so far; the next are gathered where they stood. */
  take(): RowsOfFile {
    const taken = {
      records: ipcStreamOf([
        ['source_row', this.#rowNumbers.finish()],
        ...this.#columns.map(({ field, column }) => [field, column.finish()] as const),
      ]),
      unread: this.#unread,
      worthALook: new Set(
        this.#columns.filter(({ column }) => column.isWorthALook).map(({ field }) => field),
      ),
      isPacked: this.#rowNumbers.length > UNPACKED_ROWS,
    }
    this.#unread = []
    this.#rowNumbers.empty()
    for (const { column } of this.#columns) column.empty()
    return taken
  }

  /** Adds a row that cannot be read into the table. */
  appendUnread(row: UnreadRow): void {
    this.#unread.push(row)
  }

  append(row: number, text: Uint8Array, cursor: RecordCursor, headings: readonly string[]): void {
    const { starts, ends, fields } = cursor
    for (const { position } of this.#columns) {
      if (position >= fields) continue
      if ((ends[position] ?? 0) - (starts[position] ?? 0) <= this.#longestCell) continue
      const bytes = (ends[position] ?? 0) - (starts[position] ?? 0)
      const value = `${bytes.toLocaleString('en-GB')} bytes of text`
      this.#unread.push({ row, column: headings[position] ?? '', value, reason: 'cell_too_long' })
      return
    }
    this.#rowNumbers.append(row)
    for (const { column, position } of this.#columns)
      if (position < fields) column.append(text, starts[position] ?? 0, ends[position] ?? 0)
      else column.append(text, 0, 0)
  }
}
