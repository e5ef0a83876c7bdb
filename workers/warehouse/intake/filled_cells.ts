import { foldHeading } from './fold_heading'
import type { TableText } from './formats/table_text'
import { cursorAt, fieldsOf, readRecord } from './records'
import type { Headings } from './survey'

/** Which of two columns of one heading is the fuller is told from so many rows. */
const ROWS_COUNTED = 200

/** Filled cells of each column in the first rows; empty where no two columns have one heading. */
export function filledCells(
  { opening, delimiter }: TableText,
  { headings, bodyAt }: Headings,
): readonly number[] {
  const named = headings.map(foldHeading).filter((heading) => heading !== '')
  if (new Set(named).size === named.length) return []
  const filled = headings.map(() => 0)
  const cursor = cursorAt(bodyAt)
  for (let row = 0; row < ROWS_COUNTED && cursor.at < opening.length && !cursor.insideQuotes; row += 1) {
    readRecord(opening, cursor, delimiter.charCodeAt(0))
    fieldsOf(opening, cursor).forEach((cell, place) => {
      if (cell.trim() !== '' && place < filled.length) filled[place] = (filled[place] ?? 0) + 1
    })
  }
  return filled
}
