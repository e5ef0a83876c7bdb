import { columnOf, type MergedRows } from './merged_cells'
import type { SheetRows } from './sheet_rows'
import { isoText, numberText, wordsOf, type WorkbookNumbers } from './workbook_cell'
import { BadXml, localName, type XmlAttributes, type XmlVisitor } from './xml_stream'

/** What the cells of a workbook refer to. */
export interface WorkbookLookups extends WorkbookNumbers {
  readonly strings: readonly string[]
}

const ADDRESS = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/
const ROW_NUMBER = /^\d{1,7}$/
const MOST_COLUMNS = 16_384
const MOST_ROWS = 1_048_576
/** The least id of a school in use, and more than any headcount of a visit. */
const LEAST_ID = 100_000

/** Reads xl/worksheets/sheet….xml: gives its rows, as they go by, to SheetRows. Rows and cells count from 0. */
export class SheetVisitor implements XmlVisitor {
  /** Cells that hold an error such as #N/A, and formulas whose result was never stored: both read as empty. */
  errors = 0
  unsolved = 0
  readonly #rows: SheetRows
  readonly #merged: MergedRows
  readonly #lookups: WorkbookLookups
  #row = -1
  #lastWritten = -1
  #cells: (string | undefined)[] = []
  /** Columns of this row whose words a merged cell says of the rows beneath too. */
  #holding = new Set<number>()
  #column = -1
  #type = ''
  #style = 0
  #written = ''
  #reads = false
  #aside = 0
  #hasFormula = false
  #hasValue = false

  constructor(rows: SheetRows, merged: MergedRows, lookups: WorkbookLookups) {
    this.#rows = rows
    this.#merged = merged
    this.#lookups = lookups
  }

  open(name: string, attributes: XmlAttributes): void {
    switch (localName(name)) {
      case 'row':
        return this.#openRow(attributes.value('r'))
      case 'c':
        return this.#openCell(attributes)
      case 'f':
        this.#hasFormula = true
        return
      case 'rPh':
        this.#aside += 1
        return
      case 'v':
        this.#hasValue = true
        this.#reads = true
        return
      case 't':
        this.#reads = this.#aside === 0
    }
  }

  close(name: string): void {
    switch (localName(name)) {
      case 'v':
      case 't':
        this.#reads = false
        return
      case 'rPh':
        this.#aside -= 1
        return
      case 'c':
        return this.#endCell()
      case 'row':
        return this.#endRow()
    }
  }

  text(words: string): void {
    if (this.#reads) this.#written += words
  }

  /** An address may be left out: a row then stands beneath the last, and a cell after the one before. */
  #openRow(number: string | undefined): void {
    if (number !== undefined && !ROW_NUMBER.test(number)) throw new BadXml('a row that no sheet has')
    const row = number === undefined ? this.#row + 1 : Number(number) - 1
    if (row <= this.#row || row >= MOST_ROWS) throw new BadXml('rows out of order')
    this.#row = row
    this.#column = -1
  }

  #openCell(attributes: XmlAttributes): void {
    const address = attributes.value('r')
    const [, letters] = address === undefined ? [] : (ADDRESS.exec(address) ?? [])
    if (address !== undefined && letters === undefined) throw new BadXml('a cell that no sheet has')
    this.#column = letters === undefined ? this.#column + 1 : columnOf(letters)
    if (this.#column >= MOST_COLUMNS) throw new BadXml('a cell that no sheet has')
    this.#type = attributes.value('t') ?? 'n'
    this.#style = Number(attributes.value('s') ?? 0)
    this.#written = ''
    this.#hasFormula = false
    this.#hasValue = false
  }

  #endCell(): void {
    if (this.#type === 'e') this.errors += 1
    else if (this.#hasFormula && !this.#hasValue) this.unsolved += 1
    else if (this.#written !== '') this.#cells[this.#column] = this.#textOfCell()
  }

  #textOfCell(): string {
    const written = this.#written
    switch (this.#type) {
      case 's':
        this.#holding.add(this.#column)
        return this.#lookups.strings[Number(written)] ?? ''
      case 'inlineStr':
      case 'str':
        this.#holding.add(this.#column)
        return wordsOf(written)
      case 'b':
        return written.trim() === '1' || written.trim() === 'true' ? 'true' : 'false'
      case 'd':
        this.#holding.add(this.#column)
        return isoText(written)
      default:
        return this.#textOfNumber(written)
    }
  }

  /** Days and ids hold for the rows beneath; a headcount, or a length of time, of three visits is none of each. */
  #textOfNumber(written: string): string {
    const kind = this.#lookups.styles[this.#style] ?? 'number'
    const number = Number(written)
    if (kind === 'date' || (kind === 'number' && Number.isInteger(number) && number >= LEAST_ID))
      this.#holding.add(this.#column)
    return numberText(written, kind, this.#lookups.from1904)
  }

  /** Rows without words of their own are written when one with words follows, and left out at the end. */
  #endRow(): void {
    if (this.#cells.some((words) => words)) {
      for (let row = this.#lastWritten + 1; row < this.#row; row += 1) this.#write(row, [])
      this.#write(this.#row, this.#cells)
      this.#lastWritten = this.#row
    }
    this.#cells = []
    this.#holding.clear()
  }

  #write(row: number, cells: (string | undefined)[]): void {
    this.#merged.fill(row, cells, (column) => this.#holding.has(column))
    let empty = 0
    for (const words of cells) {
      if (words === undefined || words === '') empty += 1
      else {
        if (empty > 0) this.#rows.addCell('', empty, 0)
        this.#rows.addCell(words, 1, 0)
        empty = 0
      }
    }
    this.#rows.endRow(1)
  }
}
