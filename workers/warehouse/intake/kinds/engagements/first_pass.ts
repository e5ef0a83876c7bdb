import type { Mapping } from '../../../../../src/domain/files/mapping'
import type { Engine } from '../../../engine'
import { onlyRow, rowsOf } from '../../../rows'
import { createTable } from '../../create_table'
import { DifferentCells } from '../../different_cells'
import type { FieldColumn } from '../../field_column'
import type { FirstLook, SeenColumn, SeenRecords } from '../../first_look'
import type { RecordCursor } from '../../records'
import { NUMBER_COLUMNS, readNumberForms, type NumberEvidence } from './number_columns'
import { repeatedIds, RowIds } from './row_ids'

/** Dates written in numbers that can only be day first, that can only be month first, and that can be either. */
export interface DateEvidence {
  readonly day_first: number
  readonly month_first: number
  readonly either: number
  /** Rows whose date is a day number of a spreadsheet. */
  readonly day_numbers: number
}

/** What the look at all rows of a log came to. */
export type LookEvidence = DateEvidence & NumberEvidence

const OCCASION_FIELDS = ['urn', 'school_name', 'year_groups']

const EVIDENCE = `
  WITH numbers AS (
    SELECT split_part(day, '/', 1)::INTEGER AS first, split_part(day, '/', 2)::INTEGER AS second
    FROM (
      SELECT DISTINCT unnest(list_filter([day_part(written)], day -> regexp_full_match(day, '\\d{1,2}/\\d{1,2}/(\\d{4}|\\d{2})'))) AS day
      FROM different_cells WHERE field = 'date'
    )
  )
  SELECT
    count(*) FILTER (first BETWEEN 13 AND 31 AND second <= 12)::INTEGER AS day_first,
    count(*) FILTER (second BETWEEN 13 AND 31 AND first <= 12)::INTEGER AS month_first,
    count(*) FILTER (first <= 12 AND second <= 12 AND first <> second)::INTEGER AS either,
    (SELECT coalesce(sum(cells) FILTER (is_day_number(written)), 0)::INTEGER FROM different_cells WHERE field = 'date') AS day_numbers
  FROM numbers`

const DATE_PARTS = `
  SELECT day_part(written) AS part FROM different_cells WHERE field = 'date' ORDER BY place`

/** A column with the different cells that it holds. */
interface CountedColumn extends FieldColumn {
  readonly cells: DifferentCells
}

/** Looks at every row of a log before any is checked: how dates and numbers are written, and which ids several rows have. */
export class FirstPass implements FirstLook {
  readonly #date: CountedColumn | undefined
  readonly #numbers: readonly CountedColumn[]
  readonly #ids: RowIds
  readonly #lookedAt: readonly number[]

  constructor(
    columns: readonly FieldColumn[],
    private readonly longestCell: number,
  ) {
    const columnOf = (field: string): FieldColumn | undefined => columns.find((each) => each.field === field)
    const counted = (fields: readonly string[]): CountedColumn[] =>
      fields
        .map(columnOf)
        .filter((column) => column !== undefined)
        .map((column) => ({ ...column, cells: new DifferentCells() }))
    const id = columnOf('id')?.position
    const occasion = OCCASION_FIELDS.map((field) => columnOf(field)?.position).filter(
      (at) => at !== undefined,
    )
    this.#date = counted(['date'])[0]
    this.#numbers = counted(NUMBER_COLUMNS)
    this.#ids = new RowIds({ id, occasion })
    const positions = [...this.#counted, ...occasion.map((position) => ({ position }))].map(
      ({ position }) => position,
    )
    this.#lookedAt = id === undefined ? positions : [id, ...positions]
  }

  get #counted(): readonly CountedColumn[] {
    return this.#date ? [this.#date, ...this.#numbers] : this.#numbers
  }

  see(text: Uint8Array, cursor: RecordCursor): void {
    if (this.#isTooLong(cursor)) return
    const date = this.#date ? this.#date.cells.see(text, cursor, this.#date.position) : -1
    for (const { cells, position } of this.#numbers) cells.see(text, cursor, position)
    this.#ids.see(text, cursor, date)
  }

  seen(): SeenRecords {
    const columns = this.#counted.map(({ field, cells }) => ({
      field,
      texts: cells.texts(),
      records: cells.records(),
    }))
    return { columns, ids: this.#ids.seen() }
  }

  #isTooLong({ starts, ends, fields }: RecordCursor): boolean {
    for (const at of this.#lookedAt)
      if (at < fields && ends[at]! - starts[at]! > this.longestCell) return true
    return false
  }
}

function makeDifferentCells(engine: Engine, columns: readonly SeenColumn[]): void {
  const field = columns.flatMap((column) => column.texts.map(() => column.field))
  createTable(engine, 'different_cells', {
    field,
    place: Int32Array.from(field, (_, place) => place),
    written: columns.flatMap(({ texts }) => texts),
    cells: Int32Array.from(columns.flatMap(({ records }) => [...records])),
  })
}

/**
 * Keeps in `repeated_row_ids` the ids that more than one row has, with whether those rows are of different occasions, makes
 * the tables of number_columns.ts, and says how dates are written.
 */
export function readSeen(
  engine: Engine,
  { columns, ids }: SeenRecords,
  mapping: Mapping | undefined,
): LookEvidence {
  makeDifferentCells(engine, columns)
  const numbers = readNumberForms(engine, mapping?.comma, mapping?.units)
  const dates = onlyRow<DateEvidence>(engine.query(EVIDENCE))
  const repeated = repeatedIds(ids, () =>
    rowsOf<{ part: string | null }>(engine.query(DATE_PARTS)).map(({ part }) => part),
  )
  createTable(engine, 'repeated_row_ids', {
    id: repeated.map(({ id }) => id),
    shared: Int32Array.from(repeated, ({ shared }) => Number(shared)),
  })
  engine.run('DROP TABLE different_cells')
  return { ...dates, ...numbers }
}
