import { parquetMetadata, parquetRead, parquetSchema } from 'hyparquet'
import type { AsyncBuffer, FileMetaData, RowGroup, SchemaElement, SchemaTree } from 'hyparquet'
import { getTreePath } from 'hyparquet/src/schema.js'
import { Refusal } from '../refusal'
import { GridText } from './grid_text'
import { PARQUET_COMPRESSORS } from './parquet_compressors'
import { checkPages } from './parquet_pages'
import { parquetText } from './parquet_text'
import { heldTable, type TableText } from './table_text'
import { damagedColumns } from './damaged'

/** A group of rows is read at once. */
const MOST_CELLS = 128_000_000

function checkReadable(file: string, { row_groups, schema }: FileMetaData, tree: SchemaTree): void {
  const chunks = row_groups.flatMap(({ columns }) => columns)
  if (chunks.some((chunk) => chunk.crypto_metadata ?? chunk.encrypted_column_metadata))
    throw new Refusal(file, `${file} is an encrypted Parquet file: save it without a key and load that.`)
  if (chunks.some(({ file_path }) => file_path !== undefined))
    throw new Refusal(
      file,
      `${file} is the index of a Parquet table kept in several files: load those files one by one.`,
    )
  if (row_groups.some(({ num_rows }) => Number(num_rows) * schema.length > MOST_CELLS))
    throw new Refusal(
      file,
      `${file} keeps more rows in one group than can be read at once: save it in smaller row groups, or as CSV.`,
    )
  if (tree.children.length === 0 || schema.length !== tree.count)
    throw new Error('a schema that does not add up')
}

function checkGroup(bytes: Uint8Array, { columns, num_rows }: RowGroup, tree: SchemaTree): void {
  if (num_rows < 0n) throw new Error('fewer rows than none')
  for (const { meta_data } of columns) {
    if (!meta_data) throw new Error('a column that says nothing of itself')
    const { dictionary_page_offset, data_page_offset, total_compressed_size, path_in_schema } = meta_data
    const from = Number(dictionary_page_offset || data_page_offset)
    const to = from + Number(total_compressed_size)
    if (!(from >= 0 && from <= to && to <= bytes.length)) throw new Error('a column past the end of the file')
    const path = getTreePath(tree, path_in_schema)
    checkPages(bytes.slice(from, to), meta_data, path, Number(num_rows), MOST_CELLS)
  }
}

/** Types declared only as logical types (the newer way), declared as converted types too, which hyparquet reads. */
function tellAsBefore(element: SchemaElement): void {
  const { logical_type: type } = element
  if (element.converted_type !== undefined || type === undefined) return
  if (type.type === 'DATE') element.converted_type = 'DATE'
  if (type.type !== 'DECIMAL') return
  element.converted_type = 'DECIMAL'
  element.scale = type.scale
}

/** Reads the groups of rows one by one, in file order. */
async function addRows(bytes: Uint8Array, metadata: FileMetaData, text: GridText): Promise<void> {
  const tree = parquetSchema(metadata)
  const elements = tree.children.map(({ element }) => element)
  const file: AsyncBuffer = {
    byteLength: bytes.length,
    slice: (from, to) => bytes.slice(from, to).buffer,
  }
  text.addRow(elements.map(({ name }) => name))
  let rowStart = 0
  for (const group of metadata.row_groups) {
    checkGroup(bytes, group, tree)
    const rowEnd = rowStart + Number(group.num_rows)
    await parquetRead({
      file,
      metadata,
      rowStart,
      rowEnd,
      compressors: PARQUET_COMPRESSORS,
      parsers: { jsonFromBytes: (json: Uint8Array) => new TextDecoder().decode(json) },
      onComplete: (rows: unknown[][]) => {
        for (const row of rows) text.addRow(elements.map((element, at) => parquetText(row[at], element)))
      },
    })
    rowStart = rowEnd
  }
  if (rowStart !== Number(metadata.num_rows)) throw new Error('groups of rows that do not add up')
}

/**
 * The table of a Parquet file as text, whatever it is packed with. Throws Refusal where it is damaged, encrypted, only
 * an index of other files, or too much to read.
 */
export async function tablesOfParquet(file: string, bytes: Uint8Array): Promise<TableText[]> {
  try {
    const metadata = parquetMetadata(bytes, { geoparquet: false })
    checkReadable(file, metadata, parquetSchema(metadata))
    metadata.schema.forEach(tellAsBefore)
    const text = new GridText(file)
    await addRows(bytes, metadata, text)
    return [heldTable(text.finish(), 'Parquet')]
  } catch (reason) {
    throw reason instanceof Refusal ? reason : damagedColumns(file, 'a Parquet file')
  }
}
