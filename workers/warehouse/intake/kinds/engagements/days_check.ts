import type { RowsAhead } from '../../../../../src/domain/files/recognition'
import { nowIso } from '../../../../../src/domain/project/project_file'
import type { Engine } from '../../../engine'
import { onlyRow } from '../../../rows'
import { columnNames } from '../../column_names'
import { createTable } from '../../create_table'
import type { PlannedTable } from '../../planned_file'
import { fieldOf, type RecordCursor } from '../../records'
import type { CheckedTable, TableCheck } from '../../table_check'

/** More different days than these are not told apart: a log has some hundreds. */
const MOST_DIFFERENT = 50_000

/** Days that can only be month first decide how the others stand. */
const AHEAD = `
  WITH parts AS (SELECT day_part(written) AS part, records FROM log_days),
  read AS (
    SELECT date_between_strokes(part, (
        SELECT count(*) FILTER (regexp_full_match(part, '\\d{1,2}/(1[3-9]|[23]\\d)/(\\d{4}|\\d{2})')) >
          count(*) FILTER (regexp_full_match(part, '(1[3-9]|[23]\\d)/\\d{1,2}/(\\d{4}|\\d{2})'))
        FROM parts)) AS day, records
    FROM parts
  )
  SELECT coalesce(sum(records), 0)::INTEGER AS "rows", coalesce(strftime(max(day), '%Y-%m-%d'), '') AS last
  FROM read WHERE day > $1::DATE AND year(day) <= 2100`

/** Counts the rows of a log without a column of status that are dated after today. */
export class DaysCheck implements TableCheck {
  readonly #days = new Map<string, number>()
  readonly #engine: Engine
  readonly #position: number

  constructor(
    engine: Engine,
    private readonly planned: PlannedTable,
  ) {
    this.#engine = engine
    this.#position = planned.plan.positions.get('date') ?? -1
  }

  see(text: Uint8Array, cursor: RecordCursor): void {
    const written = fieldOf(text, cursor, this.#position)
    const known = this.#days.get(written)
    if (known !== undefined) this.#days.set(written, known + 1)
    else if (this.#days.size < MOST_DIFFERENT) this.#days.set(written, 1)
  }

  finish(): CheckedTable {
    createTable(this.#engine, 'log_days', {
      written: [...this.#days.keys()],
      records: Int32Array.from(this.#days.values()),
    })
    const ahead = onlyRow<Pick<RowsAhead, 'rows' | 'last'>>(this.#engine.query(AHEAD, nowIso().slice(0, 10)))
    this.#engine.run('DROP TABLE log_days')
    const { headings } = this.planned.headings
    return { rowsAhead: { column: columnNames(headings)[this.#position] ?? '', ...ahead } }
  }
}
