import {
  Bool,
  DateDay,
  Dictionary,
  Field,
  Float32,
  Float64,
  Int16,
  Int32,
  makeData,
  RecordBatch,
  Schema,
  Struct,
  Table,
  tableToIPC,
  Utf8,
  Vector,
  type Data,
} from 'apache-arrow'
import { joined } from '../intake/pieces'
import type { ColumnType, TableColumn } from './table_columns'

/** The values of one column, with null where a row has none. */
export type ColumnValues = readonly (string | number | boolean | null)[]

/** Texts that repeat this often on average are stored once and referred to. */
const REPEATS = 4

const setBit = (bits: Uint8Array, at: number): void => {
  bits[at >> 3] = (bits[at >> 3] ?? 0) | (1 << (at & 7))
}

/** Which rows have a value, and how many have none. */
function validityOf(values: ColumnValues): { nullBitmap: Uint8Array | null; nullCount: number } {
  const nullBitmap = new Uint8Array(Math.ceil(values.length / 8))
  let nullCount = 0
  values.forEach((value, row) => {
    if (value === null) nullCount++
    else setBit(nullBitmap, row)
  })
  return { nullBitmap: nullCount === 0 ? null : nullBitmap, nullCount }
}

function bitsOf(values: ColumnValues): Uint8Array {
  const bits = new Uint8Array(Math.ceil(values.length / 8))
  values.forEach((value, row) => {
    if (value === true) setBit(bits, row)
  })
  return bits
}

/** Not by Arrow's own builders: they make functions out of text, which the security policy of the app forbids. */
function utf8Data(values: ColumnValues): Data<Utf8> {
  const encoder = new TextEncoder()
  const pieces = values.map((value) => encoder.encode(typeof value === 'string' ? value : ''))
  const valueOffsets = new Int32Array(values.length + 1)
  pieces.forEach(({ length }, row) => (valueOffsets[row + 1] = (valueOffsets[row] ?? 0) + length))
  return makeData({
    type: new Utf8(),
    length: values.length,
    ...validityOf(values),
    valueOffsets,
    data: joined(pieces),
  })
}

function textData(values: ColumnValues, place: number): Data {
  const codeOf = new Map<string, number>()
  const codes = new Int32Array(values.length)
  values.forEach((value, row) => {
    if (typeof value !== 'string') return
    let code = codeOf.get(value)
    if (code === undefined) codeOf.set(value, (code = codeOf.size))
    codes[row] = code
  })
  if (codeOf.size * REPEATS > values.length) return utf8Data(values)
  return makeData({
    type: new Dictionary(new Utf8(), new Int32(), place),
    length: values.length,
    ...validityOf(values),
    data: codes,
    dictionary: new Vector([utf8Data([...codeOf.keys()])]),
  })
}

function filled<T extends Int32Array | Int16Array | Float32Array | Float64Array>(
  array: T,
  values: ColumnValues,
): T {
  values.forEach((value, row) => {
    if (typeof value === 'number') array[row] = value
  })
  return array
}

function columnData(values: ColumnValues, type: ColumnType, place: number): Data {
  const { length } = values
  const shared = { length, ...validityOf(values) }
  switch (type) {
    case 'VARCHAR':
      return textData(values, place)
    case 'BOOLEAN':
      return makeData({ type: new Bool(), ...shared, data: bitsOf(values) })
    case 'INTEGER':
      return makeData({ type: new Int32(), ...shared, data: filled(new Int32Array(length), values) })
    case 'SMALLINT':
      return makeData({ type: new Int16(), ...shared, data: filled(new Int16Array(length), values) })
    case 'FLOAT':
      return makeData({ type: new Float32(), ...shared, data: filled(new Float32Array(length), values) })
    case 'DOUBLE':
      return makeData({ type: new Float64(), ...shared, data: filled(new Float64Array(length), values) })
    case 'DATE':
      return makeData({ type: new DateDay(), ...shared, data: filled(new Int32Array(length), values) })
  }
}

/** Rows as a whole Arrow IPC stream with the columns of a table, in its order. */
export function arrowStream(
  columns: readonly TableColumn[],
  values: ReadonlyMap<string, ColumnValues>,
  rows: number,
): Uint8Array {
  const children = columns.map(({ name, type }, place) => columnData(values.get(name) ?? [], type, place))
  const schema = new Schema(columns.map(({ name }, at) => new Field(name, (children[at] as Data).type, true)))
  const batch = new RecordBatch(
    schema,
    makeData({ type: new Struct(schema.fields), length: rows, nullCount: 0, children }),
  )
  return tableToIPC(new Table(schema, [batch]), 'stream')
}
