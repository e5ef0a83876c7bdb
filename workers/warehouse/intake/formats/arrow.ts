import { DataType, RecordBatchReader, type RecordBatch, type Vector } from 'apache-arrow'
import { Refusal } from '../refusal'
import { messagesOfFile, messagesOfStream } from './arrow_messages'
import { Allowance, TooMuchUnpacked } from './arrow_packing'
import { arrowText } from './arrow_text'
import { checkValues } from './arrow_values'
import { GridText } from './grid_text'
import { heldTable, type TableText } from './table_text'
import { damagedColumns } from './damaged'

/** A file starts and ends with this word; a stream does neither. */
const MAGIC = 'ARROW1'

const tooLarge = (file: string): Refusal =>
  new Refusal(
    file,
    `${file} is an Arrow file that unpacks to more than can be read: save it in parts, such as a few years each, and load those.`,
  )

/** Past any table whose text could be held (GridText). */
const MOST_UNPACKED = 2 ** 31

const isMagic = (bytes: Uint8Array): boolean => new TextDecoder('latin1').decode(bytes) === MAGIC

function messagesOf(bytes: Uint8Array): Iterable<Uint8Array> {
  const allowance = new Allowance(MOST_UNPACKED)
  if (!isMagic(bytes.subarray(0, MAGIC.length))) return messagesOfStream(bytes, allowance)
  if (!isMagic(bytes.subarray(-MAGIC.length))) throw new Error('no end')
  return messagesOfFile(bytes, allowance)
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
 * The table of an Arrow IPC file (or Feather, which is one) or stream as text, compressed or not. Throws Refusal where it
 * is damaged, or too much to read.
 */
export function tablesOfArrow(file: string, bytes: Uint8Array): TableText[] {
  try {
    const text = new GridText(file)
    const reader = RecordBatchReader.from(messagesOf(bytes)).open()
    text.addRow(reader.schema.fields.map(({ name }) => name))
    for (const batch of reader) addRows(batch, text)
    return [heldTable(text.finish(), 'Arrow')]
  } catch (reason) {
    if (reason instanceof TooMuchUnpacked) throw tooLarge(file)
    throw reason instanceof Refusal ? reason : damagedColumns(file, 'an Arrow file')
  }
}
