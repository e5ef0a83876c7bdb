import { foldHeading } from './fold_heading'
import type { TableText } from './formats/table_text'
import { cursorAt, recordFields, readRecord } from './records'
import type { Headings } from './survey'

/** What two columns of one heading, or two tables side by side, hold is told from so many rows. */
const ROWS_COUNTED = 200

interface FirstRecord {
  readonly cells: readonly string[]
  readonly endsAt: number
  readonly insideQuotes: boolean
}

/** Records by delimiter and start: each stands beneath many rows that may be the headings. */
const recordsOfOpening = new WeakMap<Uint8Array, Map<string, FirstRecord>>()

function recordAt({ opening, delimiter }: TableText, at: number): FirstRecord {
  const records = recordsOfOpening.get(opening) ?? new Map<string, FirstRecord>()
  recordsOfOpening.set(opening, records)
  const key = `${delimiter}${at}`
  const known = records.get(key)
  if (known) return known
  const cursor = cursorAt(at)
  readRecord(opening, cursor, delimiter.charCodeAt(0))
  const { at: endsAt, insideQuotes } = cursor
  const record = { cells: recordFields(opening, cursor), endsAt, insideQuotes }
  records.set(key, record)
  return record
}

/** The cells of the first rows beneath the headings. */
export function firstCells(table: TableText, { bodyAt }: Headings): (readonly string[])[] {
  const rows: (readonly string[])[] = []
  let at = bodyAt
  while (rows.length < ROWS_COUNTED && at < table.opening.length) {
    const { cells, endsAt, insideQuotes } = recordAt(table, at)
    rows.push(cells)
    if (insideQuotes) break
    at = endsAt
  }
  return rows
}

/** Filled cells of each column in the first rows; empty where no two columns have one heading. */
export function filledCells(table: TableText, row: Headings): readonly number[] {
  const { headings } = row
  const named = headings.map(foldHeading).filter((heading) => heading !== '')
  if (new Set(named).size === named.length) return []
  const rows = firstCells(table, row)
  return headings.map((_, place) => rows.filter((cells) => (cells[place] ?? '').trim() !== '').length)
}
