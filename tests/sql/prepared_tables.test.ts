import { unzipSync, zipSync } from 'fflate'
import { parquetMetadata, parquetReadObjects, type SchemaElement } from 'hyparquet'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { fillTables } from '../../workers/warehouse/fill_tables'
import { parquetElement } from '../../workers/warehouse/parquet/parquet_types'
import { COLUMN_TYPES, TABLE_DECLARATIONS } from '../../workers/warehouse/parquet/table_columns'
import { readTables } from '../../workers/warehouse/parquet/read_tables'
import { rowsOf } from '../../workers/warehouse/rows'
import { createSchema, LOADED_TABLES, type LoadedTable } from '../../workers/warehouse/schema'
import type { Warehouse } from '../../workers/warehouse/warehouse'
import { engineOfThisTest } from './engine_of_this_test'
import { loadOwnFiles, newWarehouse, seenIn } from './own_world'

type Files = Record<string, Uint8Array>

const zipOf = (files: Files): File => new File([zipSync(files)], 'ours.zip')

let own: Warehouse
let written: Files

beforeAll(async () => {
  own = newWarehouse()
  await loadOwnFiles(own)
  written = unzipSync(new Uint8Array(await (await own.tablesParquet()).arrayBuffer()))
})

/** Without the reports of files, which a project alone keeps. */
async function answersOf(warehouse: Warehouse): Promise<unknown> {
  const { dataset, report, ...answers } = await seenIn(warehouse)
  return {
    ...answers,
    dataset: { ...dataset, files: [] },
    report: { ...(JSON.parse(report) as object), files: [] },
  }
}

type Row = Record<string, unknown>

/** A file of the tables with its rows changed, its columns typed as hyparquet-writer types their values. */
async function changed(name: string, change: (row: Row, at: number) => Row): Promise<Files> {
  const rows = await parquetReadObjects({ file: written[name]!.slice().buffer })
  const changedRows = rows.map(change)
  const columns = Object.keys(changedRows[0] ?? {})
  const { columns: declared } = TABLE_DECLARATIONS[name.split('.')[0] as LoadedTable]
  const schema = declared
    .filter(({ name }) => columns.includes(name))
    .map(({ name, type }) => parquetElement(name, type))
  const bytes = parquetWriteBuffer({
    columnData: columns.map((column) => ({
      name: column,
      data: changedRows.map((row) => row[column] ?? null),
    })),
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.map(
        (column): SchemaElement =>
          schema.find(({ name }) => name === column) ?? {
            name: column,
            type: 'BYTE_ARRAY',
            converted_type: 'UTF8',
            repetition_type: 'OPTIONAL',
          },
      ),
    ],
  })
  return { ...written, [name]: new Uint8Array(bytes) }
}

const open = async (files: Files, warehouse = newWarehouse(engineOfThisTest)): Promise<string> => {
  const opening = await warehouse.openPreparedTables([zipOf(files)])
  return opening.outcome === 'refused' ? opening.why : opening.outcome
}

test('every column of every table is read from its SQL as the engine declares it', async () => {
  const engine = await engineOfThisTest()
  createSchema(engine)
  for (const table of LOADED_TABLES) {
    const declared = TABLE_DECLARATIONS[table]
    expect(declared.note, table).not.toBe('')
    expect(
      rowsOf<{ name: string; type: string }>(
        engine.query(`SELECT column_name AS name, column_type AS type FROM (DESCRIBE ${table})`),
      ),
      table,
    ).toEqual(declared.columns.map(({ name, type }) => ({ name, type })))
  }
  expect(COLUMN_TYPES).toHaveLength(7)
})

describe('the tables as Parquet', () => {
  test('are a file for each table with rows, with the columns of the table', () => {
    expect(Object.keys(written)).toEqual(
      expect.arrayContaining([
        'schools.parquet',
        'engagements.parquet',
        'employers.parquet',
        'lists.parquet',
      ]),
    )
    const bytes = written['engagements.parquet'] ?? new Uint8Array()
    const { schema, num_rows } = parquetMetadata(bytes.slice().buffer)
    expect(schema.slice(1).map(({ name }) => name)).toEqual(
      TABLE_DECLARATIONS.engagements.columns.map(({ name }) => name),
    )
    expect(Number(num_rows)).toBe(3)
  })

  test('open again as what was open, from a zip archive and from files one by one', async () => {
    const other = newWarehouse(engineOfThisTest)
    expect(await other.openPreparedTables([zipOf(written)])).toMatchObject({
      outcome: 'opened',
      note: { name: 'ours' },
    })
    expect(await answersOf(other)).toEqual(await answersOf(own))
    const files = Object.entries(written).map(
      ([name, bytes]) => new File([bytes as Uint8Array<ArrayBuffer>], name),
    )
    expect(await other.openPreparedTables(files)).toMatchObject({ outcome: 'opened' })
    expect(await answersOf(other)).toEqual(await answersOf(own))
  })

  test('that were checked answer from columns, and are in the engine when SQL is first asked', async () => {
    const engine = await engineOfThisTest()
    const other = newWarehouse(() => Promise.resolve(engine))
    const rowsInEngine = (): number => engine.query('FROM engagements').numRows
    await loadOwnFiles(other)
    await other.openPreparedTables([zipOf(await changed('engagements.parquet', (row) => row))])
    engine.run('DELETE FROM engagements')
    expect(other.describe().engagements).toBe(3)
    expect(rowsInEngine()).toBe(0)
    await other.importReportJson()
    expect(rowsInEngine()).toBe(3)
  })

  test('fill the engine with the same rows in parts, each committed, as all at once', async () => {
    const engine = await engineOfThisTest()
    createSchema(engine)
    const { streams } = await readTables(engine, [zipOf(written)])
    const filled = (bytesAtOnce?: number) => {
      const run = vi.spyOn(engine, 'run')
      fillTables(engine, streams, bytesAtOnce)
      const commits = run.mock.calls.filter(([sql]) => sql === 'COMMIT').length
      run.mockRestore()
      return { commits, rows: LOADED_TABLES.map((table) => rowsOf(engine.query(`FROM ${table}`))) }
    }
    const atOnce = filled()
    const inParts = filled(1)
    expect(atOnce.commits).toBe(1)
    expect(inParts.commits).toBeGreaterThan(LOADED_TABLES.length)
    expect(inParts.rows).toEqual(atOnce.rows)
  })

  test('of another program are refused in one sentence, and what was open stays', async () => {
    const other = newWarehouse(engineOfThisTest)
    await other.openPreparedTables([zipOf(written)])
    const { 'schools.parquet': schools = new Uint8Array(), ...rest } = written
    expect(await open({ ...written, '__MACOSX/._schools.parquet': schools.slice(0, 90) }, other)).toBe(
      'opened',
    )
    const before = other.describe()
    expect(await open(rest, other)).toMatch(/^There is no schools\.parquet among these files/)
    expect(await open({ ...written, 'pupils.parquet': schools }, other)).toMatch(
      /^pupils\.parquet is no table of Reach Atlas: name it after the table/,
    )
    expect(await open({ ...written, 'lists.parquet': schools.slice(0, 900) }, other)).toMatch(
      /damaged, cut short/,
    )
    expect(await open(await changed('schools.parquet', ({ fsm_pct: _, ...row }) => row), other)).toBe(
      'schools.parquet has no column “fsm_pct” (FLOAT): write it, with NULL in the rows where it is not known.',
    )
    expect(other.describe()).toEqual(before)
  })

  test.each<[string, string, (row: Row, at: number) => Row, RegExp]>([
    [
      'a code that is none',
      'schools.parquet',
      (row) => ({ ...row, phase: 'Primary' }),
      /in them “phase” of schools is “Primary”, which is no code/,
    ],
    [
      'a share over 100',
      'schools.parquet',
      (row) => ({ ...row, fsm_pct: 101 }),
      /“fsm_pct” of schools, row 1, is 101, and cannot be outside 0 to 100/,
    ],
    [
      'two schools of one id',
      'schools.parquet',
      (row) => ({ ...row, school_id: '100001' }),
      /in them two rows of its schools have the id “100001”/,
    ],
    [
      'engagements out of order',
      'engagements.parquet',
      (row, at) => ({ ...row, school_index: 2 - at }),
      /row \d of engagements is not in the order of school_index and date/,
    ],
    [
      'an engagement of no school',
      'engagements.parquet',
      (row) => ({ ...row, school_index: 99_999 }),
      /in them an engagement is of a school that is not in it/,
    ],
    [
      'an employer without a number',
      'engagements.parquet',
      (row) => ({ ...row, employer: 'Grove Engineering', written_employer: null }),
      /row 1 of engagements names an employer and has no “written_employer”: give each name a row/,
    ],
    [
      'an engagement without a day',
      'engagements.parquet',
      (row) => ({ ...row, date: null }),
      /in them “date” of engagements is NULL in a row/,
    ],
  ])('%s is refused by name', async (_, file, change, why) => {
    expect(await open(await changed(file, change))).toMatch(why)
  })

  test('with columns that no table has open without them, and they are named', async () => {
    const files = await changed('schools.parquet', (row) => ({ ...row, head_teacher: 'J. Doe' }))
    expect(await newWarehouse(engineOfThisTest).openPreparedTables([zipOf(files)])).toMatchObject({
      outcome: 'opened',
      otherColumns: ['head_teacher of schools.parquet'],
    })
  })
})
