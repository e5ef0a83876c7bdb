import { Field, makeData, RecordBatch, Schema, Struct, Table, tableToIPC } from 'apache-arrow'
import type { ColumnBuilder } from './column_builder'

/** Columns of so many rows as a whole Arrow IPC stream, in the order of the map. */
export function arrowStream(columns: ReadonlyMap<string, ColumnBuilder>, rows: number): Uint8Array {
  const children = [...columns.values()].map((column, place) => column.finish(place))
  const schema = new Schema([...columns.keys()].map((name, at) => new Field(name, children[at]!.type, true)))
  const batch = new RecordBatch(
    schema,
    makeData({ type: new Struct(schema.fields), length: rows, nullCount: 0, children }),
  )
  return tableToIPC(new Table(schema, [batch]), 'stream')
}
