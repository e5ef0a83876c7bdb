import type { Table } from 'apache-arrow'
import { schoolMean, type ColumnMean } from '../../../src/domain/coverage/column_mean'
import { mayCountPupils } from '../../../src/domain/people/counts_of_pupils'
import { isSmallCount, type PeopleThreshold } from '../../../src/domain/people/small_numbers'
import { isReached } from '../../../src/domain/engagement/engagement'
import { NO_FIGURE } from '../../../src/domain/school/column_filter'
import { numberColumn, textColumn } from '../arrow_columns'

/** A column of figures about schools. */
export interface ColumnFigures {
  readonly key: string
  readonly label: string
  /** Per school; NaN without a figure, or with one that must stay hidden. */
  readonly figures: Float64Array
}

/** The columns of figures among those about schools. */
export function columnFigures(
  table: Table,
  schoolIds: readonly string[],
  threshold: PeopleThreshold,
): ColumnFigures[] {
  if (table.numRows === 0) return []
  const found = new Map<string, ColumnFigures>()
  const schoolOf = new Map(schoolIds.map((id, school) => [id, school]))
  const labels = textColumn(table, 'grouping_label')
  const ids = textColumn(table, 'school_id')
  const areas = textColumn(table, 'area')
  const figures = numberColumn(table, 'figure', Float64Array, NaN)
  textColumn(table, 'grouping_key').forEach((key, row) => {
    const school = schoolOf.get(ids[row] ?? '')
    const figure = figures[row] ?? NaN
    if (school === undefined || Number.isNaN(figure) || areas[row] === NO_FIGURE) return
    let column = found.get(key)
    if (!column) {
      column = { key, label: labels[row] ?? key, figures: new Float64Array(schoolIds.length).fill(NaN) }
      found.set(key, column)
    }
    column.figures[school] = figure
  })
  return [...found.values()].map((column) => withoutFewPupils(column, threshold))
}

/** A count of few pupils is hidden: it is taken as not given. */
function withoutFewPupils(column: ColumnFigures, threshold: PeopleThreshold): ColumnFigures {
  const known = Array.from(column.figures.filter((figure) => !Number.isNaN(figure)))
  if (!mayCountPupils(column.label, known)) return column
  return {
    ...column,
    figures: column.figures.map((figure) => (isSmallCount(figure, threshold) ? NaN : figure)),
  }
}

/** Means of each column over the schools in scope, and over those reached and not; `status` has a byte a school. */
export const columnMeans = (
  columns: readonly ColumnFigures[],
  inScope: Uint8Array,
  status: Uint8Array,
): ColumnMean[] =>
  columns.map(({ key, label, figures }) => {
    const schools = [0, 0]
    const sums = [0, 0]
    let withoutFigure = 0
    for (let school = 0; school < inScope.length; school++) {
      if (inScope[school] === 0) continue
      const figure = figures[school]!
      const side = isReached(status[school]!) ? 1 : 0
      if (Number.isNaN(figure)) withoutFigure++
      else {
        schools[side]!++
        sums[side]! += figure
      }
    }
    const [notReached = 0, reached = 0] = schools
    const [notReachedSum = 0, reachedSum = 0] = sums
    return {
      key,
      label,
      all: schoolMean(notReached + reached, notReachedSum + reachedSum),
      reached: schoolMean(reached, reachedSum),
      notReached: schoolMean(notReached, notReachedSum),
      withoutFigure,
    }
  })
