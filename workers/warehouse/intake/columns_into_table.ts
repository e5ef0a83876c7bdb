import { makeVector, Table, tableToIPC, Utf8, vectorFromArray } from 'apache-arrow'
import type { Engine } from '../engine'

type Columns = Readonly<Record<string, readonly string[] | Int32Array | Float64Array>>

/** Replaces a table by these columns of equal length: text as VARCHAR, numbers as INTEGER or DOUBLE. */
export function putColumns(engine: Engine, table: string, columns: Columns): void {
  const vectors = Object.entries(columns).map(
    ([name, values]) =>
      [
        name,
        values instanceof Int32Array
          ? makeVector(values)
          : values instanceof Float64Array
            ? makeVector(values)
            : vectorFromArray(values, new Utf8()),
      ] as const,
  )
  engine.run(`DROP TABLE IF EXISTS ${table}`)
  engine.insertArrow(table, tableToIPC(new Table(Object.fromEntries(vectors)), 'stream'))
}
