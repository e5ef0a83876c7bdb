import type { FarYears, RowsAhead } from '../../../../../src/domain/files/recognition'
import { todayIso } from '../../../../../src/domain/time/today'
import { loneYears, yearsOfHistory } from '../../../../../src/domain/time/lone_years'
import type { Engine } from '../../../engine'
import { onlyRow, rowsOf } from '../../../rows'
import { columnNames } from '../../column_names'
import { createTable } from '../../create_table'
import { DifferentCells } from '../../different_cells'
import type { PlannedTable } from '../../planned_file'
import type { RecordCursor } from '../../records'
import type { CheckedTable, TableCheck } from '../../table_check'

/** The most different days that are counted: a log has some hundreds. */
const MOST_DIFFERENT = 50_000

/** A row is one day of the log with its records. Days that can only be month first decide how the others stand. */
const READ_DAYS = `
  CREATE OR REPLACE TEMP TABLE read_days AS
  WITH parts AS (SELECT day_part(written) AS part, records FROM log_days)
  SELECT date_between_strokes(part, (
      SELECT count(*) FILTER (regexp_full_match(part, '\\d{1,2}/(1[3-9]|[23]\\d)/(\\d{4}|\\d{2})')) >
        count(*) FILTER (regexp_full_match(part, '(1[3-9]|[23]\\d)/\\d{1,2}/(\\d{4}|\\d{2})'))
      FROM parts)) AS day, records
  FROM parts;
  DELETE FROM read_days WHERE day IS NULL OR NOT year(day) BETWEEN 1990 AND 2100`

const AHEAD = `
  SELECT coalesce(sum(records), 0)::INTEGER AS "rows", coalesce(strftime(max(day), '%Y-%m-%d'), '') AS last
  FROM read_days WHERE day > $1::DATE`

const ROWS_BY_YEAR =
  'SELECT academic_year_of(day)::INTEGER AS year, sum(records)::INTEGER AS "rows" FROM read_days GROUP BY ALL'

/** Counts the rows of a log that are dated years away from the rest and, where it has no column of status, after today. */
export class DaysCheck implements TableCheck {
  readonly #cells = new DifferentCells(MOST_DIFFERENT)
  readonly #engine: Engine
  readonly #position: number

  constructor(
    engine: Engine,
    private readonly planned: PlannedTable,
    private readonly hasStatus: boolean,
  ) {
    this.#engine = engine
    this.#position = planned.plan.positions.get('date') ?? -1
  }

  see(text: Uint8Array, cursor: RecordCursor): void {
    this.#cells.see(text, cursor, this.#position)
  }

  finish(): CheckedTable {
    createTable(this.#engine, 'log_days', { written: this.#cells.texts(), records: this.#cells.records() })
    this.#engine.run(READ_DAYS)
    const column = columnNames(this.planned.headings.headings)[this.#position] ?? ''
    const farYears = this.#farYears(column)
    const ahead = this.hasStatus ? undefined : this.#rowsAhead(column)
    this.#engine.run('DROP TABLE log_days; DROP TABLE read_days')
    return { ...(ahead && { rowsAhead: ahead }), ...(farYears && { farYears }) }
  }

  #rowsAhead(column: string): RowsAhead {
    const today = todayIso()
    return { column, ...onlyRow<Pick<RowsAhead, 'rows' | 'last'>>(this.#engine.query(AHEAD, today)) }
  }

  #farYears(column: string): FarYears | undefined {
    const counts = rowsOf<{ year: number; rows: number }>(this.#engine.query(ROWS_BY_YEAR))
    const rowsByYear = new Map(counts.map(({ year, rows }) => [year, rows]))
    const years = loneYears(rowsByYear)
    const history = yearsOfHistory(rowsByYear)
    if (years.length === 0 || !history) return undefined
    const rows = years.reduce((sum, year) => sum + (rowsByYear.get(year) ?? 0), 0)
    return { column, rows, years, others: [history.from, history.to] }
  }
}
