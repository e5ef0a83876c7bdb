import { GridText } from '../../formats/grid_text'
import { heldTable, MOST_BYTES, type TableText } from '../../formats/table_text'
import { wholeOf } from '../../pieces'
import { cursorAt, recordFields, readRecord } from '../../records'
import { jobCellsAt, type RowCells, type JobCell } from './crosstab'
import { sheetWords, yearOf, type SheetWords } from './sheet_words'

/** Titles above the figures, and rows of a table with groups down: past this many rows none is looked for. */
const ROWS_LOOKED_AT = 40

const HEADINGS = [
  'Area',
  'Area code',
  'Group of jobs',
  'Sex',
  'Year',
  'Figure',
  'Confidence interval (+/-)',
  'Title',
  'Publisher',
  'Period',
  'What is counted',
]

function rowsOf(bytes: Uint8Array, delimiter: string, most: number): RowCells[] {
  const cursor = cursorAt(0)
  const rows: RowCells[] = []
  while (cursor.at < bytes.length && rows.length < most) {
    readRecord(bytes, cursor, delimiter.charCodeAt(0))
    rows.push(recordFields(bytes, cursor).map((cell) => cell.replace(/\s+/g, ' ').trim()))
  }
  return rows
}

/** Every table of a sheet, one below another, each with the words above it: Nomis stacks one a date. */
function* tablesDown(rows: readonly RowCells[]): Generator<{ words: SheetWords; cells: readonly JobCell[] }> {
  let above = 0
  for (let row = 0; row < rows.length; row += 1) {
    const words = sheetWords(rows.slice(above, row))
    const cells = jobCellsAt(rows, row, words.area)
    if (cells.length === 0) continue
    while (row < rows.length && rows[row]?.slice(1).some((cell) => cell !== '')) row += 1
    above = row
    yield { words, cells }
  }
}

/**
 * A sheet of job figures with areas one way and groups of jobs the other, as Nomis and the Office for National
 * Statistics lay them out, as a table of one figure a row; undefined where it is no such sheet.
 */
export async function longJobTable(table: TableText, file: string): Promise<TableText | undefined> {
  const opening = rowsOf(table.opening, table.delimiter, ROWS_LOOKED_AT)
  if (!opening.some((_, row) => jobCellsAt(opening, row, '').length > 0)) return undefined
  const rows = rowsOf(await wholeOf(file, table.text, MOST_BYTES), table.delimiter, Infinity)
  const ofSheet = sheetWords(rows)
  const text = new GridText(file)
  text.addRow(HEADINGS)
  for (const { words, cells } of tablesDown(rows)) {
    const period = words.period || ofSheet.period
    const source = [ofSheet.title, words.publisher || ofSheet.publisher, period]
    for (const { area, areaCode, heading, figure, margin, year, counted } of cells) {
      const when = year === '' ? yearOf(period) : yearOf(year)
      text.addRow([area, areaCode, heading.group, heading.sex, when, figure, margin, ...source, counted])
    }
  }
  return { ...table, ...heldTable(text.finish(), table.format, table.part) }
}
