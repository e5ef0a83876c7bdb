import type { FieldCells } from '../../../src/domain/files/field_cells'
import { noticeOfUnread } from './cell_notices'
import type { Engine } from '../engine'
import { onlyRow, rowsOf } from '../rows'
import type { CellCheck, CellChecks } from './kinds/cell_check'
import type { Reading } from './kinds/kind_reader'
import { NOT_SHOWN, quotedAs } from './privacy/quoting'

const MOST_EXAMPLES = 3
/** Different texts of a field looked at in one batch of rows. */
const MOST_TEXTS = 200

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

  /** Adds the rows in raw_records, once they are checked. */
  add(engine: Engine): void {
    for (const check of this.#checks.fields) {
      const fields = this.#fieldsOf(check)
      if (fields.length === 0) continue
      const count = this.#counts.get(check) ?? new FieldCount()
      this.#counts.set(check, count)
      this.#makeTexts(engine, check, fields)
      const { filled, unread } = onlyRow<{ filled: number; unread: number }>(
        engine.query(`SELECT coalesce(sum(cells), 0)::INTEGER AS filled,
          coalesce(sum(cells) FILTER (unread), 0)::INTEGER AS unread FROM cell_texts`),
      )
      count.filled += filled
      count.unread += unread
      const texts = rowsOf<{ written: string; cells: number; first_row: number }>(
        engine.query(`SELECT written, cells, first_row FROM cell_texts WHERE unread
          ORDER BY cells DESC, written LIMIT ${MOST_TEXTS}`),
      )
      for (const { written, cells, first_row } of texts)
        count.add(quotedAs(check.expected, written), cells, first_row)
      engine.run('DROP TABLE cell_texts')
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

  /** Makes cell_texts: a row is one filled text of the field, with how many cells hold it and whether it is understood. */
  #makeTexts(engine: Engine, check: CellCheck, fields: readonly string[]): void {
    const isNumber = check.expected === 'number'
    const cells = fields.map((field) => `trimmed("${field}")`)
    // 0 and 0 are no position.
    const text =
      fields.length === 1
        ? `"${fields.join()}"`
        : `CASE WHEN coalesce(${cells.map((cell) => `nullif(${cell}, '0')`).join(', ')}) IS NOT NULL THEN concat_ws(', ', ${cells.join(', ')}) END`
    const rows = check.rejects
      ? (this.#checks.countedIfRejecting ?? "verdict <> 'repeated'")
      : this.#checks.counted
    engine.run(`CREATE OR REPLACE TEMP TABLE cell_texts AS
      SELECT written, cells, first_row, coalesce(${check.unread}, false) AS unread
      FROM (
        SELECT written, count(*)::INTEGER AS cells, min(source_row)::INTEGER AS first_row
        FROM (
          SELECT source_row, ${text} AS written FROM raw_records
          WHERE source_row IN (SELECT source_row FROM checked_records WHERE ${rows})
        )
        GROUP BY written
      )
      WHERE NOT says_nothing(written) AND known_text(written) IS NOT NULL${isNumber ? ` AND (written = '${NOT_SHOWN}' OR NOT is_withheld(written))` : ''}`)
  }
}
