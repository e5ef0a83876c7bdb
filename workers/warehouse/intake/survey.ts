import type { TableText } from './formats/table_text'
import { heldPieces, type Pause } from './pieces'
import { cursorAt, recordFields, readRecord, type RecordCursor } from './records'
import { walkRecords } from './record_walk'
import { Refusal } from './refusal'

export interface Headings {
  readonly headings: readonly string[]
  /** Where the first record below the headings starts, and how many records came before it. */
  readonly bodyAt: number
  readonly row: number
  /** Headings of another table that stands beside this one, whose columns have no heading here (side_tables.ts). */
  readonly beside?: readonly string[]
}

/** A record with more columns than the headings. `row` counts records, blank ones too. */
export interface RaggedRow {
  readonly row: number
  readonly columns: number
}

export interface Survey {
  /** Records below the headings, blank ones left out. */
  readonly rows: number
  readonly blankRows: number
  /** Records that stop before the last heading, and the number of the first: their missing cells are empty. */
  readonly shortRows: number
  readonly firstShortRow?: number
}

/** What is done with each record: `text` and `cursor` are as readRecord leaves them, and stand for the call alone. */
export interface Visitor {
  whole(row: number, cursor: RecordCursor, text: Uint8Array): void
  ragged(row: RaggedRow): void
}

/** Titles, notes and blank rows may stand above the headings; past this many rows they are not looked for. */
const ROWS_LOOKED_AT = 60

/** Each record near the start that may be the headings: the first that is not blank, and those below it. */
export function* possibleHeadings({ opening, delimiter }: TableText): Generator<Headings> {
  const cursor = cursorAt(0)
  for (let row = 1; row <= ROWS_LOOKED_AT && cursor.at < opening.length && !cursor.insideQuotes; row += 1) {
    readRecord(opening, cursor, delimiter.charCodeAt(0))
    if (cursor.blank) continue
    const headings = recordFields(opening, cursor).map((heading) => heading.replace(/\s+/g, ' ').trim())
    yield { headings, bodyAt: cursor.at, row }
  }
}

/** A table cut after so many records beneath its headings, or where its opening ends. */
export function firstRecords(table: TableText, { bodyAt }: Headings, most: number): TableText {
  const cursor = cursorAt(bodyAt)
  for (let rows = 0; rows < most && cursor.at < table.opening.length; rows += 1)
    readRecord(table.opening, cursor, table.delimiter.charCodeAt(0))
  const opening = table.opening.subarray(0, cursor.at)
  return { ...table, opening, text: heldPieces(opening) }
}

const cutShort = (file: string, where: string): Refusal =>
  new Refusal(file, `${file} ${where}: it seems to be cut short, so download or export it again.`)

/**
 * Walks every record below the headings once with its row number (the first record of the file is 1). Empty columns
 * at the end of a row, under no heading, are no fault; neither are cells missing there, which are empty.
 * Throws Refusal where the file is cut short: it ends inside quotation marks, or its last row alone is part of a row.
 */
export async function surveyRecords(
  file: string,
  { text, delimiter }: TableText,
  { headings, bodyAt, row: headingRow }: Headings,
  visitor: Visitor,
  pause: Pause,
): Promise<Survey> {
  const most = headings.length
  const least = headings.findLastIndex((heading) => heading !== '') + 1
  let row = headingRow
  let rows = 0
  let shortRows = 0
  let firstShortRow: number | undefined
  let stopsPartWay: number | undefined
  const visit = (text: Uint8Array, cursor: RecordCursor): void => {
    row += 1
    if (cursor.insideQuotes) throw cutShort(file, `ends inside quotation marks that open in row ${row}`)
    if (cursor.blank) return
    rows += 1
    stopsPartWay = undefined
    if (hasWordsBeyond(cursor, most)) return visitor.ragged({ row, columns: cursor.fields })
    if (cursor.fields < least) {
      shortRows += 1
      firstShortRow ??= row
      if (!cursor.lineEnded) stopsPartWay = cursor.fields
    }
    visitor.whole(row, cursor, text)
  }
  await walkRecords(
    {
      text,
      delimiter,
      from: bodyAt,
      visit,
      tooLong: () => cutShort(file, `never closes the quotation marks that open in row ${row + 1}`),
    },
    pause,
  )
  if (stopsPartWay !== undefined && shortRows === 1 && rows > 1)
    throw cutShort(file, `stops part-way through row ${row} (${stopsPartWay} of ${most} columns)`)
  return {
    rows,
    blankRows: row - headingRow - rows,
    shortRows,
    ...(firstShortRow !== undefined && { firstShortRow }),
  }
}

function hasWordsBeyond({ fields, starts, ends }: RecordCursor, most: number): boolean {
  for (let field = most; field < fields; field += 1)
    if ((ends[field] ?? 0) > (starts[field] ?? 0)) return true
  return false
}
