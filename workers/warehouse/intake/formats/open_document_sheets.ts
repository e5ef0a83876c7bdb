import { cellOpening, countOf, openDocumentText, type CellOpening } from './open_document_cell'
import { CellsLeft, SheetRows, type SheetFile } from './sheet_rows'
import { heldTable, type TableText } from './table_text'
import { BadXml, type XmlAttributes, type XmlVisitor } from './xml_stream'

/** Cells of another document that formulas refer to are kept in a sheet of such a name. */
const KEPT_OF_ANOTHER = /^'file:/

/** What stands beside a cell's words and is none of them. */
const ASIDES = ['office:annotation', 'text:note']

/** Types whose words hold for each row that a merged cell reaches over; a headcount of three visits is none of each. */
const HANGS_DOWN: ReadonlySet<string> = new Set(['', 'string', 'date', 'time'])

const MOST_SPACES = 1000
/** Letters of a cell. */
const MAX_DISPLAY_LENGTH = 1 << 25

interface OpenCell {
  readonly opening: CellOpening
  /** Lies under a merged cell. */
  readonly covered: boolean
  readonly depth: number
  displayText: string
  paragraphs: number
}

/** Gathers the sheets of an OpenDocument spreadsheet as its XML goes by. */
export class OpenDocumentSheets implements XmlVisitor {
  readonly tables: TableText[] = []
  readonly #of: SheetFile
  readonly #left: CellsLeft
  readonly #within: string[] = []
  #sheet: { readonly name: string; readonly rows: SheetRows; readonly depth: number } | undefined
  #times = 1
  #cell: OpenCell | undefined

  constructor(file: string) {
    this.#of = { file, format: 'an OpenDocument spreadsheet' }
    this.#left = new CellsLeft(this.#of)
  }

  open(name: string, attributes: XmlAttributes): void {
    const under = this.#within.at(-1)
    const depth = this.#within.push(name)
    if (this.#cell) this.#openInCell(this.#cell, name, attributes)
    else if (!this.#sheet) {
      if (name !== 'table:table' || under !== 'office:spreadsheet') return
      const rows = new SheetRows(this.#of, this.#left)
      this.#sheet = { name: attributes.value('table:name') ?? '', rows, depth }
    } else if (name === 'table:table-row') this.#times = countOf(attributes, 'table:number-rows-repeated')
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      const covered = name === 'table:covered-table-cell'
      this.#cell = { opening: cellOpening(attributes), covered, depth, displayText: '', paragraphs: 0 }
    }
  }

  close(name: string): void {
    const depth = this.#within.length
    this.#within.pop()
    if (this.#cell) {
      if (depth === this.#cell.depth) this.#endCell(this.#cell)
    } else if (depth === this.#sheet?.depth) this.#endSheet(this.#sheet)
    else if (name === 'table:table-row') this.#sheet?.rows.endRow(this.#times)
  }

  text(words: string): void {
    if (this.#cell && this.#isOfCell(this.#cell)) this.#show(this.#cell, words.replace(/\s*[\r\n]\s*/g, ' '))
  }

  /** True in a paragraph of the cell itself: comments and drawings in a cell have paragraphs too. */
  #isOfCell({ depth }: OpenCell): boolean {
    const within = this.#within.slice(depth)
    return within[0] === 'text:p' && !ASIDES.some((aside) => within.includes(aside))
  }

  #openInCell(cell: OpenCell, name: string, attributes: XmlAttributes): void {
    if (!this.#isOfCell(cell)) return
    if (name === 'text:p' && cell.paragraphs++ > 0) this.#show(cell, '\n')
    else if (name === 'text:line-break') this.#show(cell, '\n')
    else if (name === 'text:tab') this.#show(cell, '\t')
    else if (name === 'text:s')
      this.#show(cell, ' '.repeat(Math.min(countOf(attributes, 'text:c'), MOST_SPACES)))
  }

  #show(cell: OpenCell, words: string): void {
    cell.displayText += words
    if (cell.displayText.length > MAX_DISPLAY_LENGTH) throw new BadXml('a cell without end')
  }

  #endCell({ opening, covered, displayText }: OpenCell): void {
    const words = openDocumentText(opening, displayText)
    const { type, columns, rowsSpanned } = opening
    if (covered) this.#sheet?.rows.addCovered(words, columns)
    else this.#sheet?.rows.addCell(words, columns, HANGS_DOWN.has(type) ? rowsSpanned - 1 : 0)
    this.#cell = undefined
  }

  #endSheet({ name, rows }: { name: string; rows: SheetRows }): void {
    const text = KEPT_OF_ANOTHER.test(name) ? undefined : rows.finish()
    if (text) this.tables.push(heldTable(text, 'OpenDocument spreadsheet', `sheet “${name}”`))
    this.#sheet = undefined
  }
}
