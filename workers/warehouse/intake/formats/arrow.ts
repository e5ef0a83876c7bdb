import { DataType, RecordBatchReader, type RecordBatch, type Vector } from 'apache-arrow'
import { Refusal } from '../refusal'
import { CompressedBatches, checkFile, checkStream } from './arrow_messages'
import { arrowText } from './arrow_text'
import { checkValues } from './arrow_values'
import { GridText } from './grid_text'
import { heldTable, type TableText } from './table_text'

/** A file starts and ends with this word; a stream does neither. */
const MAGIC = 'ARROW1'

const damaged = (file: string): Refusal =>
  new Refusal(
    file,
    `${file} is an Arrow file that is damaged, cut short or written in an unusual way: export it again, or as CSV.`,
  )
const compressed = (file: string): Refusal =>
  new Refusal(
    file,
    `${file} is an Arrow file with compressed columns, as Feather files usually are: save it uncompressed, or as Parquet or CSV, and load that.`,
  )

const isMagic = (bytes: Uint8Array): boolean => new TextDecoder('latin1').decode(bytes) === MAGIC

function check(bytes: Uint8Array): void {
  if (!isMagic(bytes.subarray(0, MAGIC.length))) return checkStream(bytes)
  if (!isMagic(bytes.subarray(-MAGIC.length))) throw new Error('no end')
  checkFile(bytes)
}

/** A dictionary that lacks a word its column uses would read as nothing. */
function checkWords(column: Vector, value: unknown, row: number): void {
  if (value === undefined || (value === null && DataType.isDictionary(column.type) && column.isValid(row)))
    throw new Error('a word that is in no dictionary')
}

function addRows(batch: RecordBatch, text: GridText): void {
  const columns = batch.schema.fields.map((_, at) => batch.getChildAt(at))
  batch.data.children.forEach((data) => {
    if (data.length !== batch.numRows) throw new Error('columns of several lengths')
    checkValues(data)
  })
  for (let row = 0; row < batch.numRows; row += 1)
    text.addRow(
      columns.map((column) => {
        if (!column) throw new Error('a column without values')
        const value: unknown = column.get(row)
        checkWords(column, value, row)
        return arrowText(value, column.type as DataType)
      }),
    )
}

/**
 * The table of an Arrow IPC file or stream as text. Throws Refusal where it is damaged, compressed, or too much to
 * read.
 */
export function tablesOfArrow(file: string, bytes: Uint8Array): TableText[] {
  try {
    check(bytes)
    const text = new GridText(file)
    const reader = RecordBatchReader.from(bytes).open()
    text.addRow(reader.schema.fields.map(({ name }) => name))
    for (const batch of reader) addRows(batch, text)
    return [heldTable(text.finish(), 'Arrow')]
  } catch (reason) {
    if (reason instanceof CompressedBatches) throw compressed(file)
    throw reason instanceof Refusal ? reason : damaged(file)
  }
}
