import { SCHEMA_SQL, type LoadedTable } from '../schema'
import { fileOfTable } from './table_columns'

/** The name of the script in an archive of tables. */
export const TABLES_SCRIPT = 'reach_atlas.sql'

const HEAD = `-- Reads these tables into any DuckDB and makes every metric of Reach Atlas as a table macro: run it in the folder of
-- the files, as "duckdb reach.duckdb < ${TABLES_SCRIPT}", then ask, for example,
-- FROM activity_mix(NULL, 'secondary', DATE '2024-09-01', DATE '2025-08-31');
-- Areas drawn or loaded as boundaries are not in school_areas here: the app places schools in them.`

/** A script for DuckDB that reads the files of these tables and makes the metrics over them, the same as the app's. */
export const tablesScript = (tables: readonly LoadedTable[]): string =>
  [
    HEAD,
    ...SCHEMA_SQL.tables,
    ...tables.map((table) => `INSERT INTO ${table} BY NAME FROM read_parquet('${fileOfTable(table)}');`),
    ...SCHEMA_SQL.areas,
    ...SCHEMA_SQL.metrics,
  ].join('\n')
