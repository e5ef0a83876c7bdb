import { FILE_KINDS, type FileKind } from '../../../src/domain/files/file_kind'
import type { Engine } from '../engine'
import { FILE_KIND_DEFINITIONS } from './kinds/definitions'
import { STAGING_TABLES } from './staging_tables'

const READ_BY_OTHERS = FILE_KINDS.filter((kind) => FILE_KIND_DEFINITIONS[kind].isReadByOthers)

/** Tables that files of these kinds fill, each once. */
const tablesOf = (kinds: Iterable<FileKind>): string[] => [
  ...new Set(
    [...kinds].flatMap((kind) => {
      const { table, furtherTables = [] } = FILE_KIND_DEFINITIONS[kind]
      return [table, ...furtherTables]
    }),
  ),
  'rejects',
]

/** True of degrees in the British Isles, or near the schools of a register elsewhere. */
const ON_MAP = `
  CREATE OR REPLACE TEMP MACRO is_on_map(east, north) AS
    in_british_isles(east, north)
    OR coalesce(
      (SELECT NOT in_british_isles(median(lon), median(lat)) FROM register WHERE lon IS NOT NULL)
      AND east BETWEEN (SELECT min(lon) - 2 FROM register) AND (SELECT max(lon) + 2 FROM register)
      AND north BETWEEN (SELECT min(lat) - 2 FROM register) AND (SELECT max(lat) + 2 FROM register), false)`

/**
 * Empty staged tables shaped as the open ones, for files of these kinds; `register`, the schools that rows are matched to; `open_schools`, those of
 * one's own that are open, none while the demo is; `urn_readings`, the wordings of ids read so far; `rows_in_both`, the open engagements that a log added to them has too;
 * and `cell_marks`, what cells of a register say that its schools cannot hold.
 */
export function makeStagedTables(
  engine: Engine,
  kinds: Iterable<FileKind>,
  registerLoads: boolean,
  ownSchoolsOpen: boolean,
): void {
  const staged = tablesOf([...kinds, ...READ_BY_OTHERS]).map(
    (table) => `CREATE OR REPLACE TABLE staged_${table} AS FROM ${table} LIMIT 0`,
  )
  engine.run(`
    CREATE OR REPLACE TEMP VIEW open_schools AS FROM schools WHERE ${ownSchoolsOpen};
    CREATE OR REPLACE TEMP TABLE rows_in_both (source_file VARCHAR, source_row INTEGER);
    CREATE OR REPLACE TEMP TABLE urn_readings (written VARCHAR, school_id VARCHAR, school_index INTEGER);
    CREATE OR REPLACE TEMP TABLE cell_marks (school_id VARCHAR, field VARCHAR, mark VARCHAR);
    ${staged.join(';')};
    CREATE OR REPLACE TEMP VIEW register AS FROM ${registerLoads ? 'staged_schools' : 'schools'};
    ${ON_MAP}`)
}

/** Drops whatever a load left standing, finished or not. */
export function dropStagedTables(engine: Engine): void {
  const drops = Object.entries(STAGING_TABLES)
    .filter(([, { staysBetweenTrials }]) => !staysBetweenTrials)
    .toReversed()
    .map(([name, { view }]) => `DROP ${view ? 'VIEW' : 'TABLE'} IF EXISTS ${name}`)
  engine.run(
    [...drops, ...tablesOf(FILE_KINDS).map((table) => `DROP TABLE IF EXISTS staged_${table}`)].join('; '),
  )
}
