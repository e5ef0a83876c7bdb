import { tableFromIPC } from 'apache-arrow'
import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import { nullableColumn } from '../arrow_columns'
import type { Engine } from '../engine'
import { partsOfAllTables } from '../project/table_parts'
import { ZipWriter } from '../project/zip_writer'
import type { LoadedTable } from '../schema'
import page from '../tables/README.md?raw'
import { parquetElement } from './parquet_types'
import { fileOfTable, TABLE_DECLARATIONS } from './table_columns'
import { readTables } from './read_tables'
import { TABLES_SCRIPT, tablesScript } from './tables_script'

/** Rows in a group of rows: few enough to be read a group at a time. */
const ROWS_PER_GROUP = 250_000

/** Writes one table, part by part, as a Parquet file. */
class TableWriter {
  readonly #bytes = new ByteWriter()
  readonly #writer: ParquetWriter
  rows = 0

  constructor(readonly table: LoadedTable) {
    const { columns } = TABLE_DECLARATIONS[table]
    this.#writer = new ParquetWriter({
      writer: this.#bytes,
      schema: [
        { name: 'root', num_children: columns.length },
        ...columns.map(({ name, type }) => parquetElement(name, type)),
      ],
      createdBy: 'Reach Atlas',
    })
  }

  add(stream: Uint8Array): void {
    const part = tableFromIPC(stream)
    this.rows += part.numRows
    const { columns } = TABLE_DECLARATIONS[this.table]
    const columnData = columns.map(({ name }) => ({ name, data: nullableColumn(part, name) }))
    if (part.numRows > 0) void this.#writer.write({ columnData, rowGroupSize: ROWS_PER_GROUP })
  }

  finish(): Uint8Array {
    void this.#writer.finish()
    return this.#bytes.getBytes()
  }
}

/**
 * The open tables that have rows, as a zip archive of one Parquet file each, in the form of `tables/README.md`, with that
 * page and a script that reads them into any DuckDB and makes the metrics. The archive is read back before it is
 * returned: throws where it cannot be opened again.
 */
export async function writeTables(engine: Engine): Promise<Blob> {
  const archive = new ZipWriter()
  const written: LoadedTable[] = []
  const finish = async (writer: TableWriter | undefined): Promise<void> => {
    if (!writer || writer.rows === 0) return
    await archive.add(fileOfTable(writer.table), writer.finish())
    written.push(writer.table)
  }
  let writer: TableWriter | undefined
  for (const { table, stream } of partsOfAllTables(engine, ROWS_PER_GROUP)) {
    if (writer?.table !== table) {
      await finish(writer)
      writer = new TableWriter(table)
    }
    writer.add(stream)
  }
  await finish(writer)
  await archive.add('README.md', new TextEncoder().encode(page))
  await archive.add(TABLES_SCRIPT, new TextEncoder().encode(tablesScript(written)))
  const file = archive.finish()
  await readTables(engine, [new File([file], 'tables.zip')])
  return file
}
