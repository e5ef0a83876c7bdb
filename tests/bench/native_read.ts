import { DuckDBInstance } from '@duckdb/node-api'
import { measurementOf, repeat, type Measurement } from './measure'

/**
 * How long DuckDB itself, outside any browser and on every core, takes to read CSV files into tables of text: no import of
 * them could take less.
 */
export async function measureNativeRead(paths: readonly string[], runs: number): Promise<Measurement> {
  const native = await (await DuckDBInstance.create(':memory:')).connect()
  const milliseconds = await repeat(runs, async () => {
    const from = performance.now()
    for (const [table, path] of paths.entries())
      await native.run(
        `CREATE OR REPLACE TABLE read_${table} AS FROM read_csv('${path.replaceAll("'", "''")}', all_varchar = true)`,
      )
    return performance.now() - from
  })
  native.closeSync()
  return measurementOf('the same bytes into tables, by native DuckDB', 'ms', milliseconds)
}
