import type { CountedActivities } from '../../../src/domain/engagement/engagement'
import { isoOfDay, monthNumber } from '../../../src/domain/time/academic_year'
import type { EngagementColumns } from './engagement_columns'
import type { MonthIndex } from './month_index'
import { monthIndexOf } from './month_indexes'

interface Months {
  /** Months since January of year 0. */
  readonly firstMonth: number
  readonly byMonth: Uint32Array
}

/** What counts at the schools in scope, by every month from the first day of the whole log to its last. */
export function engagementsByMonth(
  columns: EngagementColumns,
  inScope: Uint8Array,
  counted: CountedActivities,
): Months {
  if (columns.firstDay < 0) return { firstMonth: 0, byMonth: new Uint32Array(0) }
  const index = monthIndexOf(columns, counted)
  // A small log has fewer rows than its schools have months.
  return index && index.rowsBefore.length < columns.day.length
    ? monthsByIndex(index, columns, inScope)
    : monthsByRow(columns, inScope, counted === 'direct')
}

function emptyMonths({ firstDay, lastDay }: EngagementColumns): Months {
  const firstMonth = monthNumber(isoOfDay(firstDay))
  return { firstMonth, byMonth: new Uint32Array(monthNumber(isoOfDay(lastDay)) - firstMonth + 1) }
}

export function monthsByRow(columns: EngagementColumns, inScope: Uint8Array, directOnly: boolean): Months {
  const { start, month, direct } = columns
  const { firstMonth, byMonth } = emptyMonths(columns)
  const last = firstMonth + byMonth.length - 1
  for (let school = 0; school < inScope.length; school++) {
    if (inScope[school] === 0) continue
    const end = start[school + 1]!
    for (let row = start[school]!; row < end; row++)
      if (month[row]! >= firstMonth && month[row]! <= last && (!directOnly || direct[row] === 1))
        byMonth[month[row]! - firstMonth]!++
  }
  return { firstMonth, byMonth }
}

export function monthsByIndex(index: MonthIndex, columns: EngagementColumns, inScope: Uint8Array): Months {
  const { months, rowsBefore } = index
  const { firstMonth, byMonth } = emptyMonths(columns)
  for (let school = 0; school < inScope.length; school++) {
    if (inScope[school] === 0) continue
    const before = school * (months + 1) + firstMonth - index.firstMonth
    for (let month = 0; month < byMonth.length; month++)
      byMonth[month]! += rowsBefore[before + month + 1]! - rowsBefore[before + month]!
  }
  return { firstMonth, byMonth }
}
