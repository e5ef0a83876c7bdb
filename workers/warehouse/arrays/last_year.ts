import { covers, lastYearGap, windowOfLastYear } from '../../../src/domain/coverage/last_year'
import type { LogSpan } from '../../../src/domain/coverage/last_year'
import type { LastYear } from '../../../src/domain/coverage/coverage'
import { dayNumber } from '../../../src/domain/time/academic_year'
import type { Window } from '../../../src/domain/time/academic_year'
import type { CountedActivities } from '../../../src/domain/engagement/engagement'
import type { EngagementColumns } from './engagement_columns'
import { monthsIn } from './month_index'
import { monthIndexOf } from './month_indexes'

/** Which area each school counts in; -1 for none, and for schools out of scope undefined. */
export type AreaOfSchool = (school: number) => number | undefined

/** Reach a year before the window, in all and by area, where the log covers it. */
export function lastYearOf(
  engagements: EngagementColumns,
  question: { readonly window: Window; readonly counted: CountedActivities },
  /** First and last day of the whole log, and how many areas are compared. */
  { span, areas }: { readonly span: LogSpan; readonly areas: number },
  areaOfSchool: AreaOfSchool,
): LastYear {
  const window = windowOfLastYear(question.window)
  const gap = lastYearGap(question.window, span)
  if (window === null || !covers(window, span))
    return { window, reach: null, areaReached: new Uint32Array(0), gap }
  const isReachedBefore = reachedIn(engagements, window, question.counted)
  const areaReached = new Uint32Array(areas)
  let schools = 0
  let reached = 0
  for (let school = 0; school < engagements.schools; school++) {
    const area = areaOfSchool(school)
    if (area === undefined) continue
    schools++
    if (!isReachedBefore(school)) continue
    reached++
    if (area >= 0) areaReached[area]!++
  }
  return { window, reach: { schools, reached }, areaReached, gap }
}

/** Whether a school has a counted, delivered engagement in a window. */
export function reachedIn(
  columns: EngagementColumns,
  window: Window,
  counted: CountedActivities,
): (school: number) => boolean {
  const index = monthIndexOf(columns, counted)
  const place = index && monthsIn(index, window)
  if (place) {
    const { rowsBefore, months } = index
    return (school) => {
      const before = school * (months + 1)
      return rowsBefore[before + place.last + 1]! > rowsBefore[before + place.first]!
    }
  }
  const { start, day, direct } = columns
  const from = dayNumber(window.from)
  const to = dayNumber(window.to)
  return (school) => {
    const end = start[school + 1]!
    for (let row = start[school]!; row < end && day[row]! <= to; row++)
      if (day[row]! >= from && (counted === 'all' || direct[row] === 1)) return true
    return false
  }
}
