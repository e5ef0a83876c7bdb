import { Refusal } from '../refusal'
import { GridText } from './grid_text'

/** A sheet has no more columns. */
const MOST_COLUMNS = 16_384
const MOST_CELLS = 64_000_000
/** Letters of the longest row. */
const LONGEST_ROW = 1 << 25

/** Rows at the start that are held until they are as wide as the widest of them, for titles stand above tables. */
const ROWS_HELD = 200

/** The spreadsheet that rows are from, as messages name it: "an Excel workbook". */
export interface SheetFile {
  readonly file: string
  readonly format: string
}

const tooFarApart = ({ file, format }: SheetFile): Refusal =>
  new Refusal(
    file,
    `${file} is ${format} with cells too far apart to be read: save the sheet with the table as CSV and load that.`,
  )

/** How many cells a document may still have, repeats counted as often as they stand for cells. */
export class CellsLeft {
  readonly #of: SheetFile
  #left = MOST_CELLS

  constructor(of: SheetFile) {
    this.#of = of
  }

  take(cells: number): void {
    this.#left -= cells
    if (this.#left < 0) throw tooFarApart(this.#of)
  }
}

/** Words that stand in a merged cell, and the last row that it reaches over. */
interface Hanging {
  readonly words: string
  readonly lastRow: number
}

/**
 * The rows of one sheet as text. Empty cells and rows at the end, of which spreadsheets write a million in one tag, are
 * left out. Words and dates that stand in a merged cell are written into each row it reaches over, as the person sees them: a school
 * named once beside three visits.
 */
export class SheetRows {
  readonly #of: SheetFile
  readonly #left: CellsLeft
  readonly #text: GridText
  readonly #hanging = new Map<number, Hanging>()
  #cells: string[] = []
  #letters = 0
  #emptyCells = 0
  #emptyRows = 0
  #row = 0
  #widest = 0
  #held: string[][] | undefined

  /** `holdFirst`: the rows at the start are made as wide as the widest of them, not as the widest before. */
  constructor(of: SheetFile, left: CellsLeft, holdFirst = false) {
    this.#held = holdFirst ? [] : undefined
    this.#of = of
    this.#left = left
    this.#text = new GridText(of.file)
  }

  /** A cell that stands in `columns` columns; `hangsDown`: over how many more rows its words hold. */
  addCell(words: string, columns: number, hangsDown: number): void {
    if (words === '') {
      this.#emptyCells += columns
      return
    }
    if (hangsDown > 0) this.#hanging.set(this.#column, { words, lastRow: this.#row + hangsDown })
    this.#write(words, columns)
  }

  /** Columns of a cell that lies under a merged one. */
  addCovered(words: string, columns: number): void {
    if (words !== '' || this.#hanging.size === 0) return this.addCell(words, columns, 0)
    this.#left.take(columns)
    for (let column = 0; column < columns; column += 1) {
      const hanging = this.#hanging.get(this.#column)
      this.addCell(hanging && hanging.lastRow >= this.#row ? hanging.words : '', 1, 0)
    }
  }

  endRow(times: number): void {
    if (this.#cells.length === 0) this.#emptyRows += times
    else this.#writeRows(times)
    this.#row += times
    this.#cells = []
    this.#letters = 0
    this.#emptyCells = 0
  }

  /** All of the rows; undefined where none holds anything. */
  finish(): Uint8Array | undefined {
    this.#release()
    return this.#widest === 0 ? undefined : this.#text.finish()
  }

  get #column(): number {
    return this.#cells.length + this.#emptyCells
  }

  #write(words: string, columns: number): void {
    this.#letters += words.length * columns
    if (this.#column + columns > MOST_COLUMNS || this.#letters > LONGEST_ROW) throw tooFarApart(this.#of)
    for (; this.#emptyCells > 0; this.#emptyCells -= 1) this.#cells.push('')
    for (let left = columns; left > 0; left -= 1) this.#cells.push(words)
  }

  #writeRows(times: number): void {
    this.#widest = Math.max(this.#widest, this.#cells.length)
    this.#left.take(this.#widest * (times + this.#emptyRows))
    for (; this.#emptyRows > 0; this.#emptyRows -= 1) this.#put([])
    for (let left = times; left > 0; left -= 1) this.#put(this.#cells)
  }

  #put(cells: readonly string[]): void {
    if (!this.#held) return this.#text.addRow(cells, this.#widest)
    this.#held.push([...cells])
    if (this.#held.length === ROWS_HELD) this.#release()
  }

  #release(): void {
    for (const cells of this.#held ?? []) this.#text.addRow(cells, this.#widest)
    this.#held = undefined
  }
}
