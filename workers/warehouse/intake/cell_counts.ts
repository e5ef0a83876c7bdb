import type { FieldCells } from '../../../src/domain/files/field_cells'
import { noticeOfUnread } from './cell_notices'
import type { Engine } from '../engine'
import { cellTextsOf, type FedCheck } from './cell_texts'
import type { CellCheck, CellChecks } from './kinds/cell_check'
import type { Reading } from './kinds/kind_reader'
import { quotedAs } from './privacy/quoting'

const MOST_EXAMPLES = 3

/** Cells of the field in all rows so far. */
class FieldCount {
  filled = 0
  unread = 0
  /** What may be quoted of a cell that is not understood → how many such cells, and the first row. */
  readonly quotes = new Map<string, { cells: number; row: number }>()

  add(quote: string, cells: number, row: number): void {
    const before = this.quotes.get(quote)
    this.quotes.set(quote, {
      cells: cells + (before?.cells ?? 0),
      row: Math.min(row, before?.row ?? Infinity),
    })
  }

  examples(): FieldCells['examples'] {
    return [...this.quotes]
      .map(([written, { cells, row }]) => ({ written, cells, row }))
      .sort((a, b) => b.cells - a.cells || (a.written < b.written ? -1 : 1))
      .slice(0, MOST_EXAMPLES)
      .map(({ written, row }) => ({ written, row }))
  }
}

/** Counts, over all batches of a file, the filled cells of each field and those of them that are not understood. */
export class CellCounts {
  readonly #reading: Reading
  readonly #checks: CellChecks
  readonly #counts = new Map<CellCheck, FieldCount>()

  constructor(reading: Reading, checks: CellChecks = { counted: 'true', fields: [] }) {
    this.#reading = reading
    this.#checks = checks
  }

  /** Adds the rows in raw_records, once they are checked. `isPacked`: its columns are. */
  add(engine: Engine, isPacked: boolean): void {
    const fed = this.#checks.fields
      .map((check): FedCheck => ({ check, fields: this.#fieldsOf(check) }))
      .filter(({ fields }) => fields.length > 0)
    if (fed.length === 0) return
    const counted = cellTextsOf(engine, fed, this.#checks, isPacked)
    for (const [place, { filled, unread, texts }] of counted.entries()) {
      const { check } = fed[place]!
      const count = this.#counts.get(check) ?? new FieldCount()
      this.#counts.set(check, count)
      count.filled += filled
      count.unread += unread
      for (const { written, cells, first_row } of texts)
        count.add(quotedAs(check.expected, written), cells, first_row)
    }
  }

  /** Every field that has a filled cell, in the order of the kind's checks. */
  fields(): FieldCells[] {
    return [...this.#counts]
      .map(([check, count]) => this.#cellsOf(check, count))
      .filter(({ filled }) => filled > 0)
  }

  /** A sentence for each field with cells that are not understood, where no other notice says it. */
  notices(): string[] {
    return [...this.#counts].flatMap(([check, count]) =>
      check.notice && count.unread > 0 ? [noticeOfUnread(check.notice, this.#cellsOf(check, count))] : [],
    )
  }

  #cellsOf(check: CellCheck, count: FieldCount): FieldCells {
    const { filled, unread } = count
    return { field: check.field, column: this.#headingsOf(check), filled, unread, examples: count.examples() }
  }

  /** Fields that columns of the file feed and that the check reads. */
  #fieldsOf({ field, readFrom = [field] }: CellCheck): string[] {
    return readFrom.filter((each) => this.#reading.columns.some((column) => column.field === each))
  }

  #headingsOf(check: CellCheck): string {
    const { columns, planned } = this.#reading
    return this.#fieldsOf(check)
      .map((field) => columns.find((column) => column.field === field)?.position ?? 0)
      .map((position) => planned.headings.headings[position] ?? '')
      .join(', ')
  }
}
