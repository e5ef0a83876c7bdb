import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api'
import { unzipSync } from 'fflate'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadDemo } from '../../workers/warehouse/app_files'
import type { Engine } from '../../workers/warehouse/engine'
import { METRICS } from '../../workers/warehouse/metrics/metrics'
import { TABLES_SCRIPT } from '../../workers/warehouse/parquet/tables_script'
import { writeTables } from '../../workers/warehouse/parquet/write_tables'
import { onlyRow } from '../../workers/warehouse/rows'
import { createSchema } from '../../workers/warehouse/schema'
import { engineOfThisFile } from './engine_of_this_test'
import { createOracle, ORACLE, ORACLE_STATEMENTS } from './oracle/oracle'

/** What each parameter is given, so that every metric has something to count on the demo. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  in_school_index: '(SELECT mode(school_index) FROM engagements)',
  in_from: "DATE '2024-09-01'",
  in_to: "DATE '2025-08-31'",
  in_as_at: "DATE '2025-10-31'",
  in_today: "DATE '2026-06-30'",
  in_by: "'type'",
  in_grouping: "'hub'",
  in_threshold: '5',
  in_authorities: 'NULL',
  in_schools: '(SELECT mode(school_index)::VARCHAR FROM engagements)',
  in_written_employers: 'NULL',
  in_list_id: 'NULL',
  in_reporting_phase: "'secondary'",
  in_direct_only: 'false',
  in_programme: 'NULL',
  in_phase: "'secondary'",
  in_types: 'NULL',
  in_area_code: "'K02000001'",
  in_classification: "'SOC2020'",
  in_unit: 'NULL',
  in_sex: 'NULL',
  in_year: '2021',
  within_grouping: 'NULL',
  within_area: 'NULL',
}

/** Metrics of what the demo does not have; job figures come with the app and are no table of a project. */
const NOTHING_IN_DEMO: readonly string[] = [
  'rejected_rows',
  'measure_figures',
  'pack_figures',
  'jobs_in_area',
  'jobs_catalogue',
  'school_contacts',
  'setting_activities',
  'non_school_target',
]

/** How many rows a metric has, and a digest of them in any order. */
function digestOf(name: string, parameters: readonly string[]): string {
  const call = `${name}(${parameters.map((parameter) => ARGUMENTS[parameter] ?? 'NULL').join(', ')})`
  return `SELECT count(*)::INTEGER AS rows, coalesce(md5(string_agg(line, chr(10) ORDER BY line)), '') AS digest
    FROM (SELECT found::VARCHAR AS line FROM ${call} AS found)`
}

interface Digest {
  readonly rows: number
  readonly digest: string
}

const folder = mkdtempSync(join(tmpdir(), 'reach-atlas-native-'))
let engine: Engine
let native: DuckDBConnection

beforeAll(async () => {
  engine = await engineOfThisFile()
  createSchema(engine)
  await loadDemo(engine, (path) => readFile(new URL(path, new URL('../../public/', import.meta.url))))
  createOracle(engine)
  const archive = await writeTables(engine)
  for (const [name, bytes] of Object.entries(unzipSync(new Uint8Array(await archive.arrayBuffer()))))
    writeFileSync(join(folder, name), bytes)
  native = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect()
  await native.run(`SET file_search_path = '${folder}'`)
  await native.run(readFileSync(join(folder, TABLES_SCRIPT), 'utf8'))
  for (const statement of ORACLE_STATEMENTS) await native.run(statement)
})
afterAll(() => {
  native.closeSync()
  rmSync(folder, { recursive: true })
})

const nativeDigest = async (sql: string): Promise<unknown> =>
  (await native.runAndReadAll(sql)).getRowObjectsJS()[0]

describe('DuckDB itself, on the tables that “Tables (Parquet)” wrote of the demo, has the answer of the app’s engine to', () => {
  test.each(Object.entries({ ...METRICS, ...ORACLE }))('%s', async (name, { parameters }) => {
    const sql = digestOf(name, parameters)
    const found = onlyRow<Digest>(engine.query(sql))
    expect(await nativeDigest(sql)).toEqual(found)
    expect(found.rows === 0).toBe(NOTHING_IN_DEMO.includes(name))
  })
})

test('a log that is kept in a folder a year has the same answers', async () => {
  const parts = join(folder, 'engagements')
  await native.run(
    `COPY engagements TO '${parts}' (FORMAT parquet, PARTITION_BY (academic_year), WRITE_PARTITION_COLUMNS)`,
  )
  await native.run('DELETE FROM engagements')
  await native.run(
    `INSERT INTO engagements BY NAME FROM read_parquet('${parts}/*/*.parquet', hive_partitioning = false)`,
  )
  for (const name of ['engagement_status', 'coverage_by_area', 'priority_gaps', 'activity_mix'] as const) {
    const sql = digestOf(name, { ...METRICS, ...ORACLE }[name].parameters)
    expect(await nativeDigest(sql), name).toEqual(onlyRow<Digest>(engine.query(sql)))
  }
})
