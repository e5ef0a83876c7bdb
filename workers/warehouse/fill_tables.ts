import { RecordBatchReader } from 'apache-arrow'
import type { TableStreams } from './arrays/loaded_tables'
import type { Engine } from './engine'
import { inTransaction } from './in_transaction'
import { addWrittenEmployers } from './matching/add_written_employers'
import { deriveSchoolAreas, LOADED_TABLES } from './schema'
import type { LoadedTable } from './schema'

/** Every loaded table as Arrow IPC streams; one without a stream is empty. */
export type LoadedStreams = Readonly<Record<LoadedTable, TableStreams>>

/** An empty list of streams for each table. */
export const emptyStreams = (): Record<LoadedTable, Uint8Array[]> =>
  Object.fromEntries(LOADED_TABLES.map((table) => [table, [] as Uint8Array[]])) as Record<
    LoadedTable,
    Uint8Array[]
  >

/** The same order as the intake writes, for tables that cannot be added as they are. Questions about a window of a long log read fewer rows when the rows of a year are together. */
const ORDER: Readonly<Partial<Record<LoadedTable, string>>> = {
  engagements: 'ORDER BY academic_year, school_index, date, source_row',
}

const tempTableName = (table: LoadedTable, part: number): string => `filling_${table}_${part}`

const namesOf = ({ fields }: { readonly fields: readonly { readonly name: string }[] }): string =>
  fields.map(({ name }) => name).join()

/**
 * True of streams that can be added as they are, which takes half the time and memory: with the columns of the table in
 * its order, as the demo, prepared tables and a project that this version saved have them.
 */
function canBeAppended(engine: Engine, table: LoadedTable, streams: TableStreams): boolean {
  if (streams.length === 0) return false
  const columns = namesOf(engine.query(`FROM ${table} LIMIT 0`).schema)
  return streams.every((stream) => namesOf(RecordBatchReader.from(stream).open().schema) === columns)
}

function insertStatement(engine: Engine, table: LoadedTable, streams: TableStreams): string {
  streams.forEach((stream, part) => engine.insertArrow(tempTableName(table, part), stream))
  const parts = streams.map((_, part) => `FROM ${tempTableName(table, part)}`).join(' UNION ALL BY NAME ')
  return parts === '' ? '' : `INSERT INTO ${table} BY NAME FROM (${parts}) ${ORDER[table] ?? ''};`
}

/** Part of filling, with the bytes that it adds. */
interface Step {
  readonly bytes: number
  readonly run: () => void
}

/** Steps in groups of no more bytes than so many, or of one step. */
function groupsOf(steps: readonly Step[], most: number): Step[][] {
  const groups: Step[][] = []
  let bytes = Infinity
  for (const step of steps) {
    bytes += step.bytes
    if (bytes <= most) groups.at(-1)!.push(step)
    else {
      groups.push([step])
      bytes = step.bytes
    }
  }
  return groups
}

/**
 * Added bytes after which tables are committed where all or none is not asked: the engine packs rows when they are
 * committed, and its memory never shrinks. Five million engagements took 1.1 GB in one piece.
 */
export const BYTES_IN_ENGINE_AT_ONCE = 100_000_000

/**
 * Replaces all rows of the engine by these tables: all or none, or else with a commit after every `bytesAtOnce`. A column
 * that a stream lacks is NULL in every row.
 */
export function fillTables(engine: Engine, streams: LoadedStreams, bytesAtOnce = Infinity): void {
  const appended = LOADED_TABLES.filter((table) => canBeAppended(engine, table, streams[table]))
  const others = LOADED_TABLES.filter((table) => !appended.includes(table))
  try {
    const inserts = others.map((table) => insertStatement(engine, table, streams[table]))
    const steps: Step[] = [
      {
        bytes: 0,
        run: () =>
          engine.run([...LOADED_TABLES.map((table) => `DELETE FROM ${table};`), ...inserts].join(' ')),
      },
      ...appended.flatMap((table) =>
        streams[table].map((stream) => ({
          bytes: stream.length,
          run: () => engine.appendArrow(table, stream),
        })),
      ),
      { bytes: 0, run: () => deriveSchoolAreas(engine) },
      { bytes: 0, run: () => addWrittenEmployers(engine) },
    ]
    const groups = bytesAtOnce === Infinity ? [steps] : groupsOf(steps, bytesAtOnce)
    for (const group of groups) inTransaction(engine, () => group.forEach(({ run }) => run()))
  } finally {
    for (const table of others)
      streams[table].forEach((_, part) => engine.run(`DROP TABLE IF EXISTS ${tempTableName(table, part)}`))
  }
}
