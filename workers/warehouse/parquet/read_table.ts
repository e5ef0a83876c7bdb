import { parquetRead } from 'hyparquet'
import type { RowGroup } from 'hyparquet'
import { damagedColumns } from '../intake/formats/damaged'
import { PARQUET_COMPRESSORS } from '../intake/formats/parquet_compressors'
import { openParquet, type ParquetFile } from '../intake/formats/parquet_file'
import { Refusal } from '../intake/refusal'
import type { LoadedTable } from '../schema'
import { arrowStream } from './arrow_stream'
import { columnBuilder } from './builder_of_type'
import type { ColumnBuilder } from './column_builder'
import { flatColumn } from './flat_column'
import { canHold, largestWhole, writtenType } from './parquet_types'
import { TABLE_DECLARATIONS, type TableColumn } from './table_columns'

/** One file of a table. */
export interface ReadTable {
  readonly table: LoadedTable
  /** A stream for each group of rows. */
  readonly streams: readonly Uint8Array[]
  /** Columns that the table does not have: not read. */
  readonly otherColumns: readonly string[]
}

function checkColumns(file: string, columns: readonly TableColumn[], { elements }: ParquetFile): void {
  for (const { name, type } of columns) {
    const element = elements.find((each) => each.name === name)
    if (!element)
      throw new Refusal(
        file,
        `${file} has no column “${name}” (${type}): write it, with NULL in the rows where it is not known.`,
      )
    if (!canHold(type, element))
      throw new Refusal(file, `${file} has “${name}” as ${writtenType(element)}: write it as ${type}.`)
  }
}

/** The number of a value; of a whole type it must be whole and in range. `rowStart`: rows of the file before the first. */
const checkOf =
  (file: string, { name, type }: TableColumn, rowStart: number) =>
  (value: unknown, row: number): number => {
    const number = Number(value)
    const most = largestWhole(type)
    if (most === undefined || (Number.isInteger(number) && Math.abs(number) <= most)) return number
    throw new Refusal(
      file,
      `${file}, row ${rowStart + row + 1}: “${name}” is ${String(value)}, which its type cannot hold.`,
    )
  }

/** Columns that the file says are NULL in every row of the group: they need not be read. */
function emptyColumns({ columns, num_rows }: RowGroup): ReadonlySet<string> {
  const empty = columns.filter(({ meta_data }) => meta_data?.statistics?.null_count === num_rows)
  return new Set(empty.map(({ meta_data }) => meta_data?.path_in_schema[0] ?? ''))
}

type Builders = ReadonlyMap<string, ColumnBuilder>

/** Fills columns whose pages are encoded in a way that is left to hyparquet. */
async function readByHyparquet(
  { metadata, source, checkGroup }: ParquetFile,
  group: RowGroup,
  rowStart: number,
  builders: Builders,
): Promise<void> {
  const columns = [...builders.keys()]
  if (columns.length === 0) return
  for (const column of columns) checkGroup(group, column)
  const chunks: { readonly name: string; readonly data: ArrayLike<unknown>; readonly at: number }[] = []
  await parquetRead({
    file: source,
    metadata,
    columns,
    rowStart,
    rowEnd: rowStart + Number(group.num_rows),
    compressors: PARQUET_COMPRESSORS,
    parsers: { dateFromDays: (days: number) => days },
    onChunk: ({ columnName, columnData, rowStart: at }) =>
      chunks.push({ name: columnName, data: columnData as ArrayLike<unknown>, at }),
  })
  for (const { name, data } of chunks.sort((a, b) => a.at - b.at)) builders.get(name)?.add(data)
}

async function groupStream(
  file: string,
  parquet: ParquetFile,
  columns: readonly TableColumn[],
  group: RowGroup,
  rowStart: number,
): Promise<Uint8Array> {
  const rows = Number(group.num_rows)
  const empty = emptyColumns(group)
  const builders = new Map<string, ColumnBuilder>()
  const others = new Map<string, ColumnBuilder>()
  for (const column of columns) {
    const { name, type } = column
    const builder = columnBuilder(type, rows, checkOf(file, column, rowStart))
    builders.set(name, builder)
    if (empty.has(name)) {
      builder.addNothing(rows)
      continue
    }
    const element = parquet.elements.find((each) => each.name === name)!
    const flat = flatColumn(parquet.pages(group, name), element)
    if (flat) builder.addColumn(flat)
    else others.set(name, builder)
  }
  await readByHyparquet(parquet, group, rowStart, others)
  if ([...builders.values()].some(({ length }) => length !== rows))
    throw new Error('columns of other lengths')
  return arrowStream(builders, rows)
}

/** Reads one Parquet file as a table, its types checked. Throws Refusal with one sentence. */
export async function readTable(file: string, bytes: Uint8Array, table: LoadedTable): Promise<ReadTable> {
  const { columns } = TABLE_DECLARATIONS[table]
  try {
    const parquet = openParquet(file, bytes)
    checkColumns(file, columns, parquet)
    const streams: Uint8Array[] = []
    let rowStart = 0
    for (const group of parquet.metadata.row_groups) {
      streams.push(await groupStream(file, parquet, columns, group, rowStart))
      rowStart += Number(group.num_rows)
    }
    const known = new Set(columns.map(({ name }) => name))
    return {
      table,
      streams,
      otherColumns: parquet.elements.map(({ name }) => name).filter((name) => !known.has(name)),
    }
  } catch (reason) {
    throw reason instanceof Refusal ? reason : damagedColumns(file, 'a Parquet file')
  }
}
