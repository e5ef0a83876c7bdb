import { isDeepStrictEqual } from 'node:util'
import { runnerImport } from 'vite'
import { callOf } from '../sql/metric_digest'
import { expectedAnswers } from './generated/warehouse_counts'
import { measurementOf, type Measurement } from './measure'
import { readPartitionedLog, writePartitionedLog } from './partitioned_log'

interface AppSql {
  readonly tables: string
  readonly script: string
  readonly metrics: Readonly<Record<string, { readonly parameters: readonly string[] }>>
  /** SQL that only tests ask for, for what the app counts in typed arrays. */
  readonly oracle: readonly string[]
}

/** Vite reads the files of SQL, as it does for the app. */
const appSql = async (): Promise<AppSql> =>
  (
    await runnerImport<{ appSql: () => AppSql }>('tests/bench/app_sql.ts', { logLevel: 'error' })
  ).module.appSql()

async function timedAsync(name: string, work: () => Promise<unknown>): Promise<Measurement> {
  const from = performance.now()
  await work()
  return measurementOf(name, 'ms', [performance.now() - from])
}

/**
 * DuckDB itself on so many engagements in a folder a year, read by the lines of `tables/README.md`: every metric of the
 * app, unchanged. Throws where an answer is not that of a plain count of the same rows.
 */
export async function measureNative(folder: string, rows: number, schools: number): Promise<Measurement[]> {
  const { tables, script, metrics, oracle } = await appSql()
  const written = await timedAsync('writing a folder a year', () =>
    writePartitionedLog(folder, tables, rows, schools),
  )
  const from = performance.now()
  const native = await readPartitionedLog(folder, script)
  const read = measurementOf('reading it by the lines of tables/README.md', 'ms', [performance.now() - from])
  for (const statement of oracle) await native.run(statement)
  const counted = Object.entries(expectedAnswers(rows, schools))
  const equal: Measurement[] = []
  for (const [name, { sql, rows: expected }] of counted)
    equal.push(
      await timedAsync(`${name}, equal to a plain count`, async () => {
        const found = (await native.runAndReadAll(sql)).getRowsJS()
        if (!isDeepStrictEqual(found, expected)) throw new Error(`${name}: ${JSON.stringify(found)}`)
      }),
    )
  const every = await timedAsync('every metric of the app, one after another', async () => {
    for (const [name, { parameters }] of Object.entries(metrics))
      await native.run(`SELECT count(*), bit_xor(hash(found)) FROM ${callOf(name, parameters)} AS found`)
  })
  native.closeSync()
  return [written, read, ...equal, every]
}
