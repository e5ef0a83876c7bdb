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

/** Where each text of a chunk ends in the letters of all of them. */
function endsInLetters(bytes: Uint8Array, offsets: Int32Array, length: number): Int32Array {
  const ends = new Int32Array(length)
  for (let row = 0, at = 0, letters = 0; row < length; row++) {
    for (const end = offsets[row + 1]! - offsets[0]!; at < end; at++)
      letters += startsLetter(bytes[at]!) ? 1 + Number(isOfFourBytes(bytes[at]!)) : 0
    ends[row] = letters
  }
  return ends
}

/** The texts of a chunk, '' for NULL: cut out of one text, as decoding each by itself takes ten times as long. */
function textsOf(chunk: Data): string[] {
  const offsets = chunk.valueOffsets as Int32Array
  const bytes = (chunk.values as Uint8Array).subarray(offsets[0] ?? 0, offsets[chunk.length] ?? 0)
  const text = utf8.decode(bytes)
  const ends = endsInLetters(bytes, offsets, chunk.length)
  const texts = new Array<string>(chunk.length)
  for (let row = 0, from = 0; row < chunk.length; from = ends[row]!, row++)
    texts[row] = text.slice(from, ends[row])
  fillGaps(texts, 0, chunk, '')
  return texts
}

/** The first row from `row` on that has a value, or has none; the length of the chunk where there is no such row. */
function nextRow(bits: Uint8Array, { offset, length }: Data, row: number, hasValue: 0 | 1): number {
  const byteOfOthers = hasValue === 1 ? 0 : 0xff
  for (let at = offset + row; at < offset + length;) {
    if ((at & 7) === 0 && bits[at >> 3] === byteOfOthers) at += 8
    else if (bitAt(bits, at) === hasValue) return at - offset
    else at++
  }
  return length
}

/** Puts `missing` in the rows of a chunk without a value; the first of them is row `start` of the column. */
function fillGaps<T>(
  values: { fill: (value: T, from: number, to: number) => unknown },
  start: number,
  chunk: Data,
  missing: T,
): void {
  if (chunk.nullCount === 0) return
  const bits = chunk.nullBitmap
  for (let row = 0; row < chunk.length;) {
    const from = nextRow(bits, chunk, row, 0)
    row = nextRow(bits, chunk, from, 1)
    values.fill(missing, start + from, start + row)
  }
}

/** Where the text of each row is in the dictionary of its chunk: of one type, so that a loop over it stays fast. */
const placesOf = (chunk: Data): Int32Array => new Int32Array(chunk.values as ArrayLike<number>)

/** A text column, '' for NULL. A dictionary is decoded once, not once a row. */
export function textColumn(table: Table, name: string): string[] {
  const column = columnOf(table, name)
  if (column.data.every((chunk) => !chunk.dictionary)) return column.data.flatMap(textsOf)
  const values = new Array<string>(column.length)
  let start = 0
  for (const chunk of column.data as readonly Data[]) {
    const texts = Array.from(chunk.dictionary ?? [], String)
    if (chunk.nullCount < chunk.length) putTexts(values, start, texts, placesOf(chunk), chunk.length)
    fillGaps(values, start, chunk, '')
    start += chunk.length
  }
  return values
}

function putTexts(
  values: string[],
  start: number,
  texts: readonly string[],
  places: Int32Array,
  length: number,
): void {
  for (let row = 0; row < length; row++) values[start + row] = texts[places[row]!] ?? ''
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

type WholeNumbers = Uint8Array | Uint32Array

/** A number for each row of a text column, '' for NULL. A text of a dictionary is asked about once, not once a row. */
export function numbersOfTexts<T extends WholeNumbers>(
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
      const numbers = Uint32Array.from(Array.from(chunk.dictionary, (text) => numberOf(String(text))))
      const rows = values.subarray(start, start + chunk.length)
      if (chunk.nullCount < chunk.length)
        if (rows instanceof Uint8Array) putBytes(rows, numbers, placesOf(chunk))
        else putNumbers(rows, numbers, placesOf(chunk))
      fillGaps(values, start, chunk, numberOf(''))
    } else textsOf(chunk).forEach((text, row) => (values[start + row] = numberOf(text)))
    start += chunk.length
  }
  return values
}

/* Two functions of the same words: in one, the type of the array would be looked up at each element. */

function putBytes(rows: Uint8Array, numbers: Uint32Array, places: Int32Array): void {
  for (let row = 0; row < rows.length; row++) rows[row] = numbers[places[row]!]!
}

function putNumbers(rows: Uint32Array, numbers: Uint32Array, places: Int32Array): void {
  for (let row = 0; row < rows.length; row++) rows[row] = numbers[places[row]!]!
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
  const isBits = DataType.isBool(column.type)
  let start = 0
  for (const chunk of column.data as readonly Data[]) {
    values.set(isBits ? bitsOf(chunk) : (chunk.values as T).subarray(0, chunk.length), start)
    fillGaps(values, start, chunk, missing)
    start += chunk.length
  }
  return values
}

/** 1 or 0 for each row of a yes/no chunk. */
function bitsOf(chunk: Data): Uint8Array {
  const bits = chunk.values as Uint8Array
  const rows = new Uint8Array(chunk.length)
  for (let row = 0; row < rows.length; row++) rows[row] = bitAt(bits, chunk.offset + row)
  return rows
}

const bitAt = (bits: Uint8Array, at: number): number => (bits[at >> 3]! >> (at & 7)) & 1
