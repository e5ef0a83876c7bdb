import { rollup } from 'd3-array'
import type { FarYears, RowsAhead } from '../../../../../src/domain/files/recognition'
import { todayIso } from '../../../../../src/domain/time/today'
import { loneYears, yearsOfHistory } from '../../../../../src/domain/time/lone_years'
import { academicYearOf } from '../../../../../src/domain/time/academic_year'
import type { Engine } from '../../../engine'
import { rowsOf } from '../../../rows'
import { columnNames } from '../../column_names'
import { createTable } from '../../create_table'
import { DifferentCells } from '../../different_cells'
import type { PlannedTable } from '../../planned_file'
import type { RecordCursor } from '../../records'
import type { CheckedTable, TableCheck } from '../../table_check'

/** The most different days that are counted: a log has some hundreds. */
const MOST_DIFFERENT = 50_000

interface DayCount {
  readonly day: string
  readonly rows: number
}

/** A row is one day of the log with its records. Days that can only be month first decide how the others stand. */
const DAYS = `
  SELECT strftime(read_day, '%Y-%m-%d') AS day, sum(records)::INTEGER AS "rows"
  FROM (
    SELECT date_between_strokes(part, month_first) AS read_day, records
    FROM (
      SELECT part, records,
        count(*) FILTER (regexp_full_match(part, '\\d{1,2}/(1[3-9]|[23]\\d)/(\\d{4}|\\d{2})')) OVER () >
          count(*) FILTER (regexp_full_match(part, '(1[3-9]|[23]\\d)/\\d{1,2}/(\\d{4}|\\d{2})')) OVER () AS month_first
      FROM (SELECT day_part(written) AS part, records FROM log_days)
    )
  )
  GROUP BY ALL
  HAVING day IS NOT NULL
  ORDER BY day`

/** Days of other years are slips of a key. */
const isLikelyDay = ({ day }: DayCount): boolean => day >= '1990-01-01' && day <= '2100-12-31'

const sumOfRows = (days: readonly DayCount[]): number => days.reduce((sum, { rows }) => sum + rows, 0)

function rowsAheadOf(days: readonly DayCount[]): Omit<RowsAhead, 'column'> {
  const today = todayIso()
  const ahead = days.filter(({ day }) => day > today)
  return { rows: sumOfRows(ahead), last: ahead.at(-1)?.day ?? '' }
}

function farYearsOf(days: readonly DayCount[]): Omit<FarYears, 'column'> | undefined {
  const rowsByYear = rollup(days, sumOfRows, ({ day }) => academicYearOf(day))
  const years = loneYears(rowsByYear)
  const history = yearsOfHistory(rowsByYear)
  if (years.length === 0 || !history) return undefined
  const rows = years.reduce((sum, year) => sum + (rowsByYear.get(year) ?? 0), 0)
  return { rows, years, others: [history.from, history.to] }
}

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
    const days = rowsOf<DayCount>(this.#engine.query(DAYS)).filter(isLikelyDay)
    this.#engine.run('DROP TABLE log_days')
    const column = columnNames(this.planned.headings.headings)[this.#position] ?? ''
    const farYears = farYearsOf(days)
    return {
      ...(!this.hasStatus && { rowsAhead: { column, ...rowsAheadOf(days) } }),
      ...(farYears && { farYears: { column, ...farYears } }),
    }
  }
}
