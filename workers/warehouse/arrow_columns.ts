import { DataType } from 'apache-arrow'
import type { Data, Table, Vector } from 'apache-arrow'

const columnOf = (table: Table, name: string): Vector => {
  const column = table.getChild(name)
  if (!column) throw new Error(`The table has no column ${name}`)
  return column
}

/** True of a column without a value. */
export const isEmpty = (table: Table, name: string): boolean => {
  const column = columnOf(table, name)
  return column.nullCount === column.length
}

/** Visits every row of a column with the chunk it lies in. */
function eachRow(column: Vector, visit: (chunk: Data, rowInChunk: number, row: number) => void): void {
  let row = 0
  for (const chunk of column.data as readonly Data[])
    for (let rowInChunk = 0; rowInChunk < chunk.length; rowInChunk++) visit(chunk, rowInChunk, row++)
}

const isValid = (chunk: Data, row: number): boolean => chunk.nullCount === 0 || chunk.getValid(row)

/** A mark of byte order is kept, so that letters are counted as they stand. */
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/** The first byte of a letter; others of UTF-8 go on with it. */
const startsLetter = (byte: number): boolean => (byte & 0xc0) !== 0x80
/** JavaScript counts a letter of four bytes as two. */
const isOfFourBytes = (byte: number): boolean => byte >= 0xf0

/** The texts of a chunk, '' for NULL: cut out of one text, as decoding each by itself takes ten times as long. */
function textsOf(chunk: Data): string[] {
  const offsets = chunk.valueOffsets as Int32Array
  const bytes = (chunk.values as Uint8Array).subarray(offsets[0] ?? 0, offsets[chunk.length] ?? 0)
  const text = utf8.decode(bytes)
  const texts = new Array<string>(chunk.length)
  let at = 0
  let letters = 0
  for (let row = 0; row < chunk.length; row++) {
    const from = letters
    for (const end = offsets[row + 1]! - offsets[0]!; at < end; at++)
      letters += startsLetter(bytes[at]!) ? 1 + Number(isOfFourBytes(bytes[at]!)) : 0
    texts[row] = isValid(chunk, row) ? text.slice(from, letters) : ''
  }
  return texts
}

/** A text column, '' for NULL. A dictionary is decoded once, not once a row. */
export function textColumn(table: Table, name: string): string[] {
  const column = columnOf(table, name)
  if (column.data.every((chunk) => !chunk.dictionary)) return column.data.flatMap(textsOf)
  const values = new Array<string>(column.length)
  let start = 0
  for (const chunk of column.data as readonly Data[]) {
    const texts = Array.from(chunk.dictionary ?? [], String)
    const places = chunk.values as ArrayLike<number>
    const isFull = chunk.nullCount === 0
    for (let row = 0; row < chunk.length; row++)
      values[start + row] =
        isFull || bitAt(chunk.nullBitmap, chunk.offset + row) === 1 ? (texts[places[row]!] ?? '') : ''
    start += chunk.length
  }
  return values
}

/** A column with its gaps: texts, numbers, dates as days since 1970, yes or no; null where a row has none. */
export function nullableColumn(table: Table, name: string): (string | number | boolean | null)[] {
  const column = columnOf(table, name)
  const isText = DataType.isUtf8(column.type) || DataType.isDictionary(column.type)
  const values: (string | number | boolean)[] = isText
    ? textColumn(table, name)
    : DataType.isBool(column.type)
      ? Array.from(numberColumn(table, name, Uint8Array, 0), (bit) => bit === 1)
      : Array.from(numberColumn(table, name, Float64Array, 0))
  const nullable: (string | number | boolean | null)[] = values
  eachRow(column, (chunk, inChunk, row) => {
    if (!isValid(chunk, inChunk)) nullable[row] = null
  })
  return nullable
}

/** The different texts of a column, in no order; of a dictionary all of its texts, used or not. */
export function distinctTexts(table: Table, name: string): Set<string> {
  const { data } = columnOf(table, name)
  if (!data.every((chunk) => chunk.dictionary)) return new Set(textColumn(table, name))
  return new Set(data.flatMap((chunk) => Array.from(chunk.dictionary ?? [], String)))
}

/** A number for each row of a text column, '' for NULL. A text of a dictionary is asked about once, not once a row. */
export function numbersOfTexts<T extends NumberColumn>(
  table: Table,
  name: string,
  ArrayType: new (length: number) => T,
  numberOf: (text: string) => number,
): T {
  const column = columnOf(table, name)
  const values = new ArrayType(column.length)
  let start = 0
  for (const chunk of column.data as readonly Data[]) {
    if (chunk.dictionary) {
      const numbers = Array.from(chunk.dictionary, (text) => numberOf(String(text)))
      const ofNone = numberOf('')
      const places = chunk.values as ArrayLike<number>
      const isFull = chunk.nullCount === 0
      if (chunk.nullCount === chunk.length) values.fill(ofNone, start, start + chunk.length)
      else
        for (let row = 0; row < chunk.length; row++)
          values[start + row] =
            isFull || bitAt(chunk.nullBitmap, chunk.offset + row) === 1
              ? (numbers[places[row]!] ?? ofNone)
              : ofNone
    } else textsOf(chunk).forEach((text, row) => (values[start + row] = numberOf(text)))
    start += chunk.length
  }
  return values
}

/** Each text as a whole number from 1, the same for the same text; 0 for NULL. `count` is one more than the largest. */
export function codeColumn(table: Table, name: string): { codes: Uint32Array; count: number } {
  const codeOfText = new Map<string, number>([['', 0]])
  const codes = numbersOfTexts(table, name, Uint32Array, (text) => {
    const code = codeOfText.get(text) ?? codeOfText.size
    codeOfText.set(text, code)
    return code
  })
  return { codes, count: codeOfText.size }
}

type NumberColumn = Uint8Array | Int16Array | Int32Array | Uint32Array | Float32Array | Float64Array

/** A numeric, date (in days) or yes/no column as numbers in an `ArrayType`, with `missing` for NULL. */
export function numberColumn<T extends NumberColumn>(
  table: Table,
  name: string,
  ArrayType: new (length: number) => T,
  missing: number,
): T {
  const column = columnOf(table, name)
  const values = new ArrayType(column.length)
  const bits = DataType.isBool(column.type)
  let start = 0
  for (const chunk of column.data as readonly Data[]) {
    if (bits)
      for (let row = 0; row < chunk.length; row++)
        values[start + row] = bitAt(chunk.values as Uint8Array, chunk.offset + row)
    else values.set((chunk.values as T).subarray(0, chunk.length), start)
    if (chunk.nullCount > 0)
      for (let row = 0; row < chunk.length; row++)
        if (bitAt(chunk.nullBitmap, chunk.offset + row) === 0) values[start + row] = missing
    start += chunk.length
  }
  return values
}

const bitAt = (bits: Uint8Array, at: number): number => (bits[at >> 3]! >> (at & 7)) & 1
