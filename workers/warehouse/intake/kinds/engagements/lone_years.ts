import { loneYears, yearsOfHistory } from '../../../../../src/domain/time/lone_years'
import { academicYearLabel } from '../../../../../src/domain/time/academic_year'
import { agreeing, counted } from '../../../../../src/domain/words/counted'
import type { Engine } from '../../../engine'
import { rowsOf } from '../../../rows'

const ROWS_BY_YEAR = `
  SELECT academic_year_of(day)::INTEGER AS year, count(*)::INTEGER AS "rows"
  FROM checked_records
  WHERE verdict = 'kept' AND known_status = 'delivered' AND day <= (SELECT today FROM log_settings)
  GROUP BY ALL`

/** Delivered rows of a log by academic year, over all its batches. */
export class RowsByYear {
  readonly #rows = new Map<number, number>()

  /** Adds the rows of checked_records. */
  add(engine: Engine): void {
    for (const { year, rows } of rowsOf<{ year: number; rows: number }>(engine.query(ROWS_BY_YEAR)))
      this.#rows.set(year, (this.#rows.get(year) ?? 0) + rows)
  }

  /** Notices of years far from the rest, which may be mistyped. */
  notices(): string[] {
    const lone = loneYears(this.#rows)
    const history = yearsOfHistory(this.#rows)
    const rows = lone.reduce((sum, year) => sum + (this.#rows.get(year) ?? 0), 0)
    if (rows === 0 || !history) return []
    const years = new Intl.ListFormat('en-GB').format(lone.map(academicYearLabel))
    const far = lone.every((year) => year < history.from)
      ? `long before the others, which begin in ${academicYearLabel(history.from)}`
      : `far from the others, which are of ${academicYearLabel(history.from)} to ${academicYearLabel(history.to)}`
    return [
      `${counted(rows, 'row is', 'rows are')} of ${years}, ${far}: check ${agreeing(rows, 'its year', 'their years')}. Until then ${agreeing(rows, 'it sets', 'they set')} no academic year, no history and no axis.`,
    ]
  }
}
