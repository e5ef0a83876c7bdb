import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fillWarehouse } from './generated/warehouse_log'

const PAGE = 'workers/warehouse/tables/README.md'

/** The blocks of SQL in `tables/README.md`: what writes a log in a folder a year, and what reads it. */
function readmeSql(folder: string): readonly [write: string, read: string] {
  const blocks = [...readFileSync(PAGE, 'utf8').matchAll(/```sql\n(.*?)```/gs)].map(([, block = '']) => block)
  const [write, read] = blocks.map((block) => block.replaceAll("'engagements", `'${folder}/engagements`))
  if (write === undefined || read === undefined || blocks.length > 2)
    throw new Error(`${PAGE} has not two blocks of SQL`)
  return [write, read]
}

async function database(path: string, folder: string): Promise<DuckDBConnection> {
  const native = await (await DuckDBInstance.create(path)).connect()
  await native.run(`SET file_search_path = '${folder}'; SET memory_limit = '8GB'`)
  return native
}

/** In what folder the Parquet files of a generated warehouse lie. */
export const tablesFolder = (folder: string): string => join(folder, 'tables')

/**
 * Writes so many engagements at so many schools into tablesFolder(folder), the log in a folder a year, by the lines of
 * `tables/README.md`. `tables`: the SQL that makes the tables, empty.
 */
export async function writePartitionedLog(
  folder: string,
  tables: string,
  rows: number,
  schools: number,
): Promise<void> {
  const parts = tablesFolder(folder)
  mkdirSync(parts)
  const [write] = readmeSql(parts)
  const warehouse = await database(join(folder, 'warehouse.duckdb'), parts)
  await warehouse.run(tables)
  await fillWarehouse(warehouse, parts, rows, schools)
  await warehouse.run(write)
  warehouse.closeSync()
}

/** DuckDB itself with those tables, read by the lines of `tables/README.md`. `script`: `reach_atlas.sql` of tables without a log. */
export async function readPartitionedLog(folder: string, script: string): Promise<DuckDBConnection> {
  const [, read] = readmeSql(tablesFolder(folder))
  const native = await database(join(folder, 'reach.duckdb'), tablesFolder(folder))
  await native.run(script)
  await native.run(read)
  return native
}
