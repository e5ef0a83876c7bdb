import type { FileKind } from '../../../src/domain/files/file_kind'
import type { Engine } from '../engine'
import { inTransaction } from '../in_transaction'
import { createTable } from './create_table'
import { FILE_KIND_DEFINITIONS, READING_ORDER } from './kinds/definitions'

/** Kinds that belong to no register: they stay when own files take the place of the demo. */
export const standsAlone = (kind: FileKind): boolean => FILE_KIND_DEFINITIONS[kind].standsAlone ?? false

/** Kinds that hold figures of jobs. */
export const holdsJobFigures = (kind: FileKind): boolean =>
  FILE_KIND_DEFINITIONS[kind].table === 'loaded_jobs'

/** Kinds of which several files can be open. */
export const isAddedTo = (kind: FileKind): boolean => FILE_KIND_DEFINITIONS[kind].replacedBy !== undefined

/** What a load puts in the place of what is open. */
export interface Publication {
  readonly kinds: ReadonlySet<FileKind>
  readonly keepOpenTables: boolean
  /** Names of the open files that stay open: rejects of all others go. */
  readonly stayingFiles: readonly string[]
}

const replace = (table: string): string =>
  `DROP TABLE ${table}; ALTER TABLE staged_${table} RENAME TO ${table}`
const addTo = (table: string, key: string): string =>
  `DELETE FROM ${table} WHERE ${key} IN (SELECT ${key} FROM staged_${table});
  INSERT INTO ${table} BY NAME FROM staged_${table}`

const empty = (table: string): string => `CREATE OR REPLACE TABLE ${table} AS FROM ${table} LIMIT 0`

/** The statements that put what is staged of a kind in the place of what is open. */
function publishing(kind: FileKind, { kinds, keepOpenTables }: Publication): string[] {
  const { table, furtherTables = [], replacedBy: key } = FILE_KIND_DEFINITIONS[kind]
  const isReplaced = !keepOpenTables && !standsAlone(kind)
  if (!kinds.has(kind)) return isReplaced ? [table, ...furtherTables].map(empty) : []
  return [isReplaced || key === undefined ? replace(table) : addTo(table, key), ...furtherTables.map(replace)]
}

/** Leaves the rejects of files that stay open, but for rows that the new log has too. */
function dropRejects(engine: Engine, stayingFiles: readonly string[]): void {
  createTable(engine, 'staying_files', { file: stayingFiles })
  engine.run(`DELETE FROM rejects WHERE file NOT IN (SELECT file FROM staying_files);
    DELETE FROM rejects USING rows_in_both
    WHERE rejects.file = rows_in_both.source_file AND rejects.source_row = rows_in_both.source_row;
    DROP TABLE staying_files`)
}

/** Puts the staged tables in the place of the open ones in one step: all of them or none. */
export function publish(engine: Engine, publication: Publication): void {
  inTransaction(engine, () => {
    engine.run(READING_ORDER.flatMap((kind) => publishing(kind, publication)).join(';'))
    dropRejects(engine, publication.stayingFiles)
    engine.run('INSERT INTO rejects BY NAME FROM staged_rejects')
  })
}
