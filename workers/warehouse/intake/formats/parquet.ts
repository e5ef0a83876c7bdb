import { parquetRead } from 'hyparquet'
import { Refusal } from '../refusal'
import { damagedColumns } from './damaged'
import { GridText } from './grid_text'
import { PARQUET_COMPRESSORS } from './parquet_compressors'
import { openParquet, type ParquetFile } from './parquet_file'
import { parquetText } from './parquet_text'
import { heldTable, type TableText } from './table_text'

/** Reads the groups of rows one by one, in file order. */
async function addRows(
  { metadata, elements, source, checkGroup }: ParquetFile,
  text: GridText,
): Promise<void> {
  text.addRow(elements.map(({ name }) => name))
  let rowStart = 0
  for (const group of metadata.row_groups) {
    checkGroup(group)
    const rowEnd = rowStart + Number(group.num_rows)
    await parquetRead({
      file: source,
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
    const text = new GridText(file)
    await addRows(openParquet(file, bytes), text)
    return [heldTable(text.finish(), 'Parquet')]
  } catch (reason) {
    throw reason instanceof Refusal ? reason : damagedColumns(file, 'a Parquet file')
  }
}
