import { DuckDBInstance } from '@duckdb/node-api'
import { parquetReadObjects } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tableFromStreams } from '../../../workers/warehouse/arrays/loaded_tables'
import { nullableColumn } from '../../../workers/warehouse/arrow_columns'
import { readTable } from '../../../workers/warehouse/parquet/read_table'
import { TABLE_DECLARATIONS } from '../../../workers/warehouse/parquet/table_columns'

const folder = mkdtempSync(join(tmpdir(), 'reach-atlas-flat-'))
const file = join(folder, 'log.parquet')

/** Three thousand rows in two groups, with unlike texts, repeated ones, letters of several bytes, and gaps in all types. */
const ROWS = `SELECT 'E' || range AS engagement_id, (range % 700)::INTEGER AS school_index,
    DATE '2019-09-01' + (range % 900)::INTEGER AS date, 2019::SMALLINT AS academic_year,
    CASE WHEN range % 2 = 0 THEN 'WORKSHOP' ELSE 'STEM_CLUB' END AS activity_type,
    CASE WHEN range % 11 > 0 THEN 'Tŷ 𝄞 ' || range END AS type_as_written,
    CASE WHEN range % 3 > 0 THEN range % 5 = 0 END AS direct, '' AS employer,
    CASE WHEN range % 13 > 0 THEN (range * 7919 % 100000)::INTEGER END AS pupils,
    CASE WHEN range % 7 > 0 THEN range / 3 END AS hours, CASE WHEN range < 2 THEN 'x' END AS series,
    CASE WHEN range % 500 = 0 THEN DATE '2020-01-01' END AS reported, range::INTEGER AS source_row
  FROM range(3000)`

let native: Awaited<ReturnType<DuckDBInstance['connect']>>
beforeAll(async () => {
  native = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect()
  await native.run(readFileSync('workers/warehouse/tables/engagements.sql', 'utf8'))
  await native.run(`INSERT INTO engagements BY NAME ${ROWS}`)
})
afterAll(() => {
  native.closeSync()
  rmSync(folder, { recursive: true })
})

test.each([
  ['V1', 'snappy'],
  ['V1', 'uncompressed'],
  ['V2', 'zstd'],
  ['V2', 'snappy'],
])('a table of Parquet %s, %s, is read as hyparquet reads it', async (version, compression) => {
  await native.run(`COPY engagements TO '${file}'
    (FORMAT parquet, PARQUET_VERSION ${version}, COMPRESSION ${compression}, ROW_GROUP_SIZE 2048)`)
  const bytes = new Uint8Array(readFileSync(file))
  const rows = await parquetReadObjects({
    file: bytes.buffer,
    compressors,
    parsers: { dateFromDays: (days: number) => days },
  })
  const table = tableFromStreams((await readTable('log.parquet', bytes, 'engagements')).streams)
  for (const { name } of TABLE_DECLARATIONS.engagements.columns)
    expect(nullableColumn(table, name), name).toEqual(rows.map((row) => (row[name] as unknown) ?? null))
})
