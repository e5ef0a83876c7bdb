import type { TableText } from './formats/table_text'
import { cursorAt, fieldsOf, readRecord, type RecordCursor } from './records'
import { Refusal } from './refusal'

export interface Headings {
  readonly headings: readonly string[]
  /** Where the first record below the headings starts, and how many records came before it. */
  readonly bodyAt: number
  readonly row: number
}

/** A record with more or fewer columns than the headings. `row` counts records, blank ones too. */
export interface RaggedRow {
  readonly row: number
  readonly columns: number
}

export interface Survey {
  /** Records below the headings, blank ones left out. */
  readonly rows: number
  readonly blankRows: number
  readonly ragged: readonly RaggedRow[]
}

/** Titles, notes and blank rows may stand above the headings; past this many rows they are not looked for. */
const ROWS_LOOKED_AT = 60

/** Each record near the start that may be the headings: the first that is not blank, and those below it. */
export function* possibleHeadings(text: Uint8Array, delimiter: string): Generator<Headings> {
  const cursor = cursorAt(0)
  for (let row = 1; row <= ROWS_LOOKED_AT && cursor.at < text.length && !cursor.insideQuotes; row += 1) {
    readRecord(text, cursor, delimiter.charCodeAt(0))
    if (cursor.blank) continue
    const headings = fieldsOf(text, cursor).map((heading) => heading.replace(/\s+/g, ' ').trim())
    yield { headings, bodyAt: cursor.at, row }
  }
}

/** A table cut after so many records beneath its headings. */
export function firstRecords(table: TableText, { bodyAt }: Headings, most: number): TableText {
  const cursor = cursorAt(bodyAt)
  for (let rows = 0; rows < most && cursor.at < table.bytes.length; rows += 1)
    readRecord(table.bytes, cursor, table.delimiter.charCodeAt(0))
  return { ...table, bytes: table.bytes.subarray(0, cursor.at) }
}

const cutShort = (file: string, where: string): Refusal =>
  new Refusal(file, `${file} ${where}: it seems to be cut short, so download or export it again.`)

/**
 * Walks every record below the headings once, handing each whole one to `keep` with its row number (the first record
 * of the file is 1). Empty columns at the end of a row, under no heading, are no fault.
 * Throws Refusal where the file is cut short: it ends inside quotation marks, or its last row alone is part of a row.
 */
export function surveyRecords(
  file: string,
  text: Uint8Array,
  delimiter: string,
  { headings, bodyAt, row: headingRow }: Headings,
  keep?: (row: number, cursor: RecordCursor) => void,
): Survey {
  const cursor = cursorAt(bodyAt)
  const most = headings.length
  const least = headings.findLastIndex((heading) => heading !== '') + 1
  const ragged: RaggedRow[] = []
  let row = headingRow
  let rows = 0
  while (cursor.at < text.length) {
    readRecord(text, cursor, delimiter.charCodeAt(0))
    row += 1
    if (cursor.insideQuotes) throw cutShort(file, `ends inside quotation marks that open in row ${row}`)
    if (cursor.blank) continue
    rows += 1
    if (cursor.fields < least || hasWordsBeyond(cursor, most)) ragged.push({ row, columns: cursor.fields })
    else keep?.(row, cursor)
  }
  const [only, ...others] = ragged
  const stopsPartWay = only?.row === row && others.length === 0 && only.columns < least && !cursor.lineEnded
  if (stopsPartWay && rows > 1)
    throw cutShort(file, `stops part-way through row ${row} (${only.columns} of ${most} columns)`)
  return { rows, blankRows: row - headingRow - rows, ragged }
}

function hasWordsBeyond({ fields, starts, ends }: RecordCursor, most: number): boolean {
  for (let field = most; field < fields; field += 1)
    if ((ends[field] ?? 0) > (starts[field] ?? 0)) return true
  return false
}
