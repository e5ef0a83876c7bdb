import { makeData, makeVector, Table, tableToIPC, Utf8 } from 'apache-arrow'
import type { Data } from 'apache-arrow'
import type { Engine } from '../engine'

type Columns = Readonly<Record<string, readonly string[] | Int32Array | Float64Array>>

/** Replaces a table by these columns of equal length: text as VARCHAR, numbers as INTEGER or DOUBLE. */
export function createTable(engine: Engine, table: string, columns: Columns): void {
  const vectors = Object.entries(columns).map(
    ([name, values]) =>
      [
        name,
        values instanceof Int32Array
          ? makeVector(values)
          : values instanceof Float64Array
            ? makeVector(values)
            : makeVector(textData(values)),
      ] as const,
  )
  engine.run(`DROP TABLE IF EXISTS ${table}`)
  engine.insertArrow(table, tableToIPC(new Table(Object.fromEntries(vectors)), 'stream'))
}

// Arrow's own vectorFromArray compiles a function from text, which the page's security policy forbids.
function textData(values: readonly string[]): Data<Utf8> {
  const encoder = new TextEncoder()
  const parts = values.map((value) => encoder.encode(value))
  const valueOffsets = new Int32Array(values.length + 1)
  parts.forEach((part, row) => {
    valueOffsets[row + 1] = valueOffsets[row]! + part.length
  })
  const data = new Uint8Array(valueOffsets[values.length]!)
  parts.forEach((part, row) => data.set(part, valueOffsets[row]))
  return makeData({ type: new Utf8(), length: values.length, nullCount: 0, valueOffsets, data })
}
