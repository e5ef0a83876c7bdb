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

/** True of degrees in the British Isles, or near the schools of a register elsewhere. Each argument and the register are put in once. */
const ON_MAP = `
  CREATE OR REPLACE TEMP MACRO is_on_map(east, north) AS
    list_transform(
      [{
        east: east,
        north: north,
        schools: (
          SELECT {
            elsewhere: NOT in_british_isles(
              median(lon) FILTER (lon IS NOT NULL), median(lat) FILTER (lon IS NOT NULL)),
            west: min(lon), east: max(lon), south: min(lat), north: max(lat)
          }
          FROM register)
      }],
      place -> in_british_isles(place.east, place.north)
        OR coalesce(
          place.schools.elsewhere
          AND place.east BETWEEN place.schools.west - 2 AND place.schools.east + 2
          AND place.north BETWEEN place.schools.south - 2 AND place.schools.north + 2, false))[1]`

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
