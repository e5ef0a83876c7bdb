import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api'
import { unzipSync } from 'fflate'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadDemo } from '../../workers/warehouse/app_files'
import type { Engine } from '../../workers/warehouse/engine'
import { fillTables } from '../../workers/warehouse/fill_tables'
import { METRICS } from '../../workers/warehouse/metrics/metrics'
import { readTables } from '../../workers/warehouse/parquet/read_tables'
import { TABLES_SCRIPT, tablesScript } from '../../workers/warehouse/parquet/tables_script'
import { writeTables } from '../../workers/warehouse/parquet/write_tables'
import { onlyRow } from '../../workers/warehouse/rows'
import { createSchema, SCHEMA_SQL } from '../../workers/warehouse/schema'
import { expectedAnswers } from '../bench/generated/warehouse_counts'
import { readPartitionedLog, tablesFolder, writePartitionedLog } from '../bench/partitioned_log'
import { engineOfThisFile } from './engine_of_this_test'
import { digestOf, type Digest } from './metric_digest'
import { createOracle, ORACLE, ORACLE_STATEMENTS } from './oracle/oracle'

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

const digestIn = async (connection: DuckDBConnection, sql: string): Promise<unknown> =>
  (await connection.runAndReadAll(sql)).getRowObjectsJS()[0]

describe('DuckDB itself, on the tables that “Tables (Parquet)” wrote of the demo, has the answer of the app’s engine to', () => {
  test.each(Object.entries({ ...METRICS, ...ORACLE }))('%s', async (name, { parameters }) => {
    const sql = digestOf(name, parameters)
    const found = onlyRow<Digest>(engine.query(sql))
    expect(await digestIn(native, sql)).toEqual(found)
    expect(found.rows === 0).toBe(NOTHING_IN_DEMO.includes(name))
  })
})

describe('a log that is kept in a folder a year and read by the lines of tables/README.md', () => {
  const ROWS = 20_000
  const SCHOOLS = 3000
  const parted = mkdtempSync(join(tmpdir(), 'reach-atlas-parted-'))
  let log: DuckDBConnection

  beforeAll(async () => {
    await writePartitionedLog(parted, SCHEMA_SQL.tables.join('\n'), ROWS, SCHOOLS)
    log = await readPartitionedLog(parted, tablesScript(['schools', 'written_employers']))
    for (const statement of ORACLE_STATEMENTS) await log.run(statement)
    const files = readdirSync(tablesFolder(parted), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.parquet'))
      .map((name) => new File([readFileSync(join(tablesFolder(parted), name))], name))
    fillTables(engine, (await readTables(engine, files)).streams)
  })
  afterAll(() => {
    log.closeSync()
    rmSync(parted, { recursive: true })
  })

  test('has a file of every year', () => {
    expect(readdirSync(join(tablesFolder(parted), 'engagements')).sort()).toEqual(
      [2019, 2020, 2021, 2022, 2023, 2024].map((year) => `academic_year=${year}`),
    )
  })

  test.each(Object.entries(expectedAnswers(ROWS, SCHOOLS)))('counts the %s', async (_, { sql, rows }) => {
    expect((await log.runAndReadAll(sql)).getRowsJS()).toEqual(rows)
  })

  test('has the answer of the app’s engine to every metric', async () => {
    for (const [name, { parameters }] of Object.entries({ ...METRICS, ...ORACLE })) {
      const sql = digestOf(name, parameters)
      expect(await digestIn(log, sql), name).toEqual(onlyRow<Digest>(engine.query(sql)))
    }
  })
})
