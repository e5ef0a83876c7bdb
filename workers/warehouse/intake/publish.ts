import type { FileKind, FileReport } from '../../../src/domain/import_report'
import type { Engine } from '../engine'
import { inOneStep } from '../in_one_step'
import rematchEngagements from './kinds/rematch_engagements.sql?raw'
import { onlyRow } from '../rows'
import { TABLE_OF_KIND } from './staged_tables'

/** Kinds of which several files can be open: rows of the same name are replaced, others stay. */
const ADDED_BY: Readonly<Partial<Record<FileKind, string>>> = {
  priority_list: 'list_id',
  hub_areas: 'grouping_key',
  boundaries: 'file',
  jobs: 'source_id',
  own_table: 'source_id',
}

/** Kinds that belong to no register: they stay when own files take the place of the demo. */
export const STANDS_ALONE: ReadonlySet<FileKind> = new Set(['jobs', 'own_table'])

export const isAddedTo = (kind: FileKind): boolean => ADDED_BY[kind] !== undefined

/** The open files that a load leaves open: a new file takes the place of the one of its kind, or of its name. */
export const stillOpen = (open: readonly FileReport[], loaded: readonly FileReport[]): FileReport[] =>
  open.filter(
    ({ kind, file }) =>
      !loaded.some(
        (report) =>
          TABLE_OF_KIND[report.kind] === TABLE_OF_KIND[kind] && (!isAddedTo(kind) || report.file === file),
      ),
  )

/** What a load puts in the place of what is open. */
export interface Publication {
  readonly kinds: ReadonlySet<FileKind>
  readonly keepOpenTables: boolean
  /** Names of the open files whose rejects go with the rows that are replaced. */
  readonly replacedFiles: readonly string[]
}

const replace = (table: string): string =>
  `DROP TABLE ${table}; ALTER TABLE staged_${table} RENAME TO ${table}`
const addTo = (table: string, key: string): string =>
  `DELETE FROM ${table} WHERE ${key} IN (SELECT ${key} FROM staged_${table});
  INSERT INTO ${table} FROM staged_${table}`

function publishTable(engine: Engine, kind: FileKind, { kinds, keepOpenTables }: Publication): void {
  const table = TABLE_OF_KIND[kind]
  const key = ADDED_BY[kind]
  if (!keepOpenTables && !STANDS_ALONE.has(kind)) engine.run(replace(table))
  else if (kinds.has(kind)) engine.run(key === undefined ? replace(table) : addTo(table, key))
}

/**
 * Matches the open engagements to the new register, in staged_engagements. Gives how many wait because their school is
 * not in it.
 */
export function rematchOpenEngagements(engine: Engine): number {
  const count =
    'SELECT (SELECT count(*) FROM certain_engagements)::INTEGER AS open, (SELECT count(*) FROM staged_engagements)::INTEGER AS matched'
  engine.run(rematchEngagements)
  const { open, matched } = onlyRow<{ open: number; matched: number }>(engine.query(count))
  return open - matched
}

/** Puts the staged tables in the place of the open ones in one transaction: all of them or none. */
export function publish(engine: Engine, publication: Publication): void {
  inOneStep(engine, () => {
    for (const kind of Object.keys(TABLE_OF_KIND) as FileKind[]) publishTable(engine, kind, publication)
    if (!publication.keepOpenTables || publication.kinds.has('engagements'))
      engine.run(replace('waiting_engagements'))
    if (!publication.keepOpenTables) engine.run('DELETE FROM rejects')
    for (const file of publication.replacedFiles) engine.query('DELETE FROM rejects WHERE file = $1', file)
    engine.run('INSERT INTO rejects FROM staged_rejects')
  })
}
