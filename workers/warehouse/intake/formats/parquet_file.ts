import { parquetMetadata, parquetSchema } from 'hyparquet'
import type { AsyncBuffer, ColumnChunk, FileMetaData, RowGroup, SchemaElement, SchemaTree } from 'hyparquet'
import { getTreePath } from 'hyparquet/src/schema.js'
import { Refusal } from '../refusal'
import { checkedPages } from './parquet_pages'

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

/** The pages of a column of a group of rows, each checked before it is handed on. */
function pagesOf(
  bytes: Uint8Array,
  { meta_data }: ColumnChunk,
  rows: bigint,
  tree: SchemaTree,
): ReturnType<typeof checkedPages> {
  if (rows < 0n) throw new Error('fewer rows than none')
  if (!meta_data) throw new Error('a column that says nothing of itself')
  const { dictionary_page_offset, data_page_offset, total_compressed_size, path_in_schema } = meta_data
  const from = Number(dictionary_page_offset || data_page_offset)
  const to = from + Number(total_compressed_size)
  if (!(from >= 0 && from <= to && to <= bytes.length)) throw new Error('a column past the end of the file')
  const path = getTreePath(tree, path_in_schema)
  return checkedPages(bytes.subarray(from, to), meta_data, path, Number(rows), MOST_CELLS)
}

const isOfColumn = ({ meta_data }: ColumnChunk, column: string): boolean =>
  meta_data?.path_in_schema[0] === column

/** Types declared only as logical types (the newer way), declared as converted types too, which hyparquet reads. */
function tellAsBefore(element: SchemaElement): void {
  const { logical_type: type } = element
  if (element.converted_type !== undefined || type === undefined) return
  if (type.type === 'DATE') element.converted_type = 'DATE'
  if (type.type !== 'DECIMAL') return
  element.converted_type = 'DECIMAL'
  element.scale = type.scale
}

/** A Parquet file whose description of itself has been checked. */
export interface ParquetFile {
  readonly metadata: FileMetaData
  /** Its columns, in their order. */
  readonly elements: readonly SchemaElement[]
  readonly source: AsyncBuffer
  /** Checks a group of rows, or one column of it, before hyparquet reads it. Throws where it says what cannot be. */
  readonly checkGroup: (group: RowGroup, column?: string) => void
  /** The pages of a column of a group of rows, checked one by one. Throws where one says what cannot be. */
  readonly pages: (group: RowGroup, column: string) => ReturnType<typeof checkedPages>
}

/** Opens a Parquet file. Throws Refusal where it is encrypted, only an index or too much to read, any error where it is damaged. */
export function openParquet(file: string, bytes: Uint8Array): ParquetFile {
  const metadata = parquetMetadata(bytes, { geoparquet: false })
  const tree = parquetSchema(metadata)
  checkReadable(file, metadata, tree)
  metadata.schema.forEach(tellAsBefore)
  return {
    metadata,
    elements: tree.children.map(({ element }) => element),
    source: { byteLength: bytes.length, slice: (from, to) => bytes.slice(from, to).buffer },
    checkGroup: ({ columns, num_rows }, column) => {
      for (const chunk of columns) {
        if (column !== undefined && !isOfColumn(chunk, column)) continue
        const pages = pagesOf(bytes, chunk, num_rows, tree)
        while (!pages.next().done) continue
      }
    },
    pages: ({ columns, num_rows }, column) => {
      const chunk = columns.find((each) => isOfColumn(each, column))
      if (!chunk) throw new Error('a group of rows without one of its columns')
      return pagesOf(bytes, chunk, num_rows, tree)
    },
  }
}
