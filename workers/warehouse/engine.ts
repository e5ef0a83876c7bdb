import * as duckdb from '@duckdb/duckdb-wasm/blocking'
import type { DuckDBBindings, DuckDBConnection, DuckDBRuntime } from '@duckdb/duckdb-wasm/blocking'
import type { Table } from 'apache-arrow'
import { dataViewOf } from './data_view'

/** The one door to DuckDB: the same engine in the browser's worker and in Node's tests. */
export interface Engine {
  /** Run one statement; `$1`, `$2` … are bound in order. */
  query(sql: string, ...parameters: readonly unknown[]): Table
  /** The rows of one query as a whole Arrow IPC stream, which `insertArrow`, `appendArrow` and `tableFromIPC` read. */
  queryStream(sql: string): Uint8Array
  /** Run a file of statements. */
  run(sql: string): void
  /** Makes a table of the rows of a whole Arrow IPC stream. */
  insertArrow(table: string, ipcStream: Uint8Array): void
  /** Adds the rows of a whole Arrow IPC stream to a table; its columns must be those of the table, in the same order. */
  appendArrow(table: string, ipcStream: Uint8Array): void
  /** Makes bytes readable to SQL under a name. Drop the file when it has been read: memory never shrinks. */
  registerFileBuffer(name: string, bytes: Uint8Array): void
  /** Makes a file on the person's disk readable to SQL without copying it (browser only). */
  registerFileHandle(name: string, file: File): void
  dropFile(name: string): void
}

/**
 * The database that holds every table, compressed: an engagement log repeats few words, so it takes a thirteenth of the
 * memory and is no slower.
 */
const ATTACH_TABLES = "ATTACH ':memory:' AS atlas (COMPRESS)"

/** Opens DuckDB in memory without network access: a missing extension is an SQL error, not a download. */
export async function openEngine(wasm: string, runtime: DuckDBRuntime): Promise<Engine> {
  const bindings: DuckDBBindings = await duckdb.createDuckDB(
    { mvp: { mainModule: wasm, mainWorker: '' }, eh: { mainModule: wasm, mainWorker: '' } },
    new duckdb.VoidLogger(),
    runtime,
  )
  await bindings.instantiate(() => undefined)
  bindings.open({ path: ':memory:', query: { castBigIntToDouble: true, castDecimalToDouble: true } })
  const connection = bindings.connect()
  connection.query(ATTACH_TABLES)
  connection.query('USE atlas')
  connection.query('SET autoload_known_extensions=false')
  connection.query('SET autoinstall_known_extensions=false')
  connection.query('SET preserve_insertion_order=true')
  return engineOf(bindings, connection)
}

function engineOf(bindings: DuckDBBindings, connection: DuckDBConnection): Engine {
  return {
    query(sql, ...parameters) {
      if (parameters.length === 0) return connection.query(sql)
      const statement = connection.prepare(sql)
      try {
        return statement.query(...(parameters as unknown[]))
      } finally {
        statement.close()
      }
    },
    queryStream(sql) {
      return streamOfArrowFile(connection.useUnsafe((bindings, handle) => bindings.runQuery(handle, sql)))
    },
    run(sql) {
      connection.query(sql)
    },
    insertArrow(table, ipcStream) {
      connection.insertArrowFromIPCStream(ipcStream, { name: table, create: true })
    },
    appendArrow(table, ipcStream) {
      connection.insertArrowFromIPCStream(ipcStream, { name: table, create: false })
    },
    registerFileBuffer(name, bytes) {
      bindings.registerFileBuffer(name, bytes)
    },
    registerFileHandle(name, file) {
      bindings.registerFileHandle(name, file, duckdb.DuckDBDataProtocol.BROWSER_FILEREADER, true)
    },
    dropFile(name) {
      bindings.dropFile(name)
    },
  }
}

/**
 * The stream inside an Arrow IPC file: the engine returns files and reads streams. A file is
 * "ARROW1" and padding, the stream, a footer, the footer's length, "ARROW1".
 */
function streamOfArrowFile(file: Uint8Array): Uint8Array {
  const footerLengthAt = file.length - 10
  const footer = dataViewOf(file).getInt32(footerLengthAt, true)
  return file.subarray(8, footerLengthAt - footer)
}
