import {
  Bool,
  DateDay,
  Dictionary,
  Float32,
  Float64,
  Int16,
  Int32,
  Int8,
  Table,
  Utf8,
  tableToIPC,
  vectorFromArray,
  type Vector,
} from 'apache-arrow'
import { gzipSync } from 'fflate'

const DAY = 86_400_000

/** A column waits for its place in the table: a dictionary's id must not depend on what was made before it. */
export type Column = (place: number) => Vector

type Values<Row, Value> = (row: Row) => Value | null

/** Text in which each value occurs once or nearly so. */
export const text =
  <Row>(rows: readonly Row[], of: Values<Row, string>): Column =>
  () =>
    vectorFromArray(rows.map(of), new Utf8())

/** Text with few values, kept as a dictionary. */
export const repeatedText =
  <Row>(rows: readonly Row[], of: Values<Row, string>): Column =>
  (place) => {
    const values = rows.map(of)
    const distinct = new Set(values).size
    const key = distinct < 2 ** 7 ? new Int8() : distinct < 2 ** 15 ? new Int16() : new Int32()
    return vectorFromArray(values, new Dictionary(new Utf8(), key, place))
  }

export const int16 =
  <Row>(rows: readonly Row[], of: Values<Row, number>): Column =>
  () =>
    vectorFromArray(rows.map(of), new Int16())

export const int32 =
  <Row>(rows: readonly Row[], of: Values<Row, number>): Column =>
  () =>
    vectorFromArray(rows.map(of), new Int32())

export const float32 =
  <Row>(rows: readonly Row[], of: Values<Row, number>): Column =>
  () =>
    vectorFromArray(rows.map(of), new Float32())

export const float64 =
  <Row>(rows: readonly Row[], of: Values<Row, number>): Column =>
  () =>
    vectorFromArray(rows.map(of), new Float64())

export const truth =
  <Row>(rows: readonly Row[], of: Values<Row, boolean>): Column =>
  () =>
    vectorFromArray(rows.map(of), new Bool())

/** A date, given in days since 1 January 1970. */
export const day =
  <Row>(rows: readonly Row[], of: Values<Row, number>): Column =>
  () =>
    vectorFromArray(
      rows.map((row) => {
        const days = of(row)
        return days === null ? null : new Date(days * DAY)
      }),
      new DateDay(),
    )

/** The gzipped Arrow IPC stream of one table, in one record batch. The same columns always give the same bytes. */
export function arrowFile(columns: Readonly<Record<string, Column>>): Uint8Array {
  const vectors = Object.entries(columns).map(([name, column], place) => [name, column(place)] as const)
  const table = new Table(Object.fromEntries(vectors))
  return gzipSync(tableToIPC(table, 'stream'), { level: 9, mtime: 0 })
}
