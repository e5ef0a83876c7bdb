import type { Engine } from '../engine'
import { emptyStreams } from '../fill_tables'
import type { LoadedStreams } from '../fill_tables'
import { isClutter } from '../intake/formats/archive'
import { bytesOfEntry, entriesOf } from '../intake/formats/zip'
import { damagedFile } from '../intake/formats/damaged'
import { bytesFrom } from '../intake/pieces'
import { Refusal } from '../intake/refusal'
import { LOADED_TABLES, type LoadedTable } from '../schema'
import { readTable } from './read_table'
import { fileOfTable, TABLE_FILE_ENDING } from './table_columns'

/** One Parquet file, on its own or in an archive. */
interface TableFile {
  readonly name: string
  readonly table: LoadedTable
  readonly read: () => Promise<Uint8Array>
}

export interface ReadTables {
  readonly streams: LoadedStreams
  /** Columns that no table has, as "colour of schools.parquet": not read. */
  readonly otherColumns: readonly string[]
}

/** Every other table refers to it. */
const REGISTER = LOADED_TABLES[0]

const isParquet = (name: string): boolean => name.toLowerCase().endsWith(TABLE_FILE_ENDING)

/** "engagements" of "tables/engagements.parquet" and of "engagements/academic_year=2023/part-0.parquet", a table in several files. */
function tableOf(path: string): LoadedTable | undefined {
  const parts = path.toLowerCase().split('/')
  return LOADED_TABLES.find(
    (table) => parts.includes(fileOfTable(table)) || parts.slice(0, -1).includes(table),
  )
}

function tableFile(path: string, read: TableFile['read']): TableFile {
  const table = tableOf(path)
  if (table) return { name: path, table, read }
  throw new Refusal(
    path,
    `${path} is no table of Reach Atlas: name it after the table that it holds, such as schools.parquet.`,
  )
}

async function filesInArchive(archive: File): Promise<TableFile[]> {
  const entries = await entriesOf(archive.name, archive)
  if (!entries) throw damagedFile(archive.name)
  return entries
    .filter((entry) => isParquet(entry.name) && !isClutter(entry))
    .map((entry) =>
      tableFile(entry.name, async () => {
        const bytes = await bytesOfEntry(archive.name, archive, entry)
        if (!bytes) throw damagedFile(archive.name)
        return bytes
      }),
    )
}

async function tableFiles(files: readonly File[]): Promise<TableFile[]> {
  const found: TableFile[] = []
  for (const file of files) {
    const path = file.webkitRelativePath || file.name
    if (isParquet(path)) found.push(tableFile(path, () => bytesFrom(path, file, 0, file.size)))
    else if (file.name.toLowerCase().endsWith('.zip')) found.push(...(await filesInArchive(file)))
  }
  return found.sort((a, b) => (a.name < b.name ? -1 : 1))
}

/**
 * The tables of Parquet files, of a folder of them or of a zip archive, with their types checked and not judged again;
 * a table without a file is empty. Throws Refusal with one sentence.
 */
export async function readTables(engine: Engine, chosen: readonly File[]): Promise<ReadTables> {
  const files = await tableFiles(chosen)
  if (!files.some(({ table }) => table === REGISTER))
    throw new Refusal(
      chosen[0]?.name ?? '',
      'There is no schools.parquet among these files: every other table refers to it. Choose all the files of the folder.',
    )
  const streams = emptyStreams()
  const otherColumns: string[] = []
  for (const { name, table, read } of files) {
    const part = await readTable(name, await read(), table)
    streams[table].push(...part.streams)
    otherColumns.push(...part.otherColumns.map((column) => `${column} of ${name}`))
  }
  for (const table of LOADED_TABLES)
    if (streams[table].length === 0) streams[table].push(engine.queryStream(`SELECT * FROM ${table} LIMIT 0`))
  return { streams, otherColumns }
}
