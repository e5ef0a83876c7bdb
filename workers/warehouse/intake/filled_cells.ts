import { foldHeading } from './fold_heading'
import type { TableText } from './formats/table_text'
import { cursorAt, recordFields, readRecord } from './records'
import type { Headings } from './survey'

/** What two columns of one heading, or two tables side by side, hold is told from so many rows. */
const ROWS_COUNTED = 200

/** The cells of the first rows beneath the headings. */
export function firstCells({ opening, delimiter }: TableText, { bodyAt }: Headings): string[][] {
  const rows: string[][] = []
  const cursor = cursorAt(bodyAt)
  while (rows.length < ROWS_COUNTED && cursor.at < opening.length && !cursor.insideQuotes) {
    readRecord(opening, cursor, delimiter.charCodeAt(0))
    rows.push(recordFields(opening, cursor))
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
